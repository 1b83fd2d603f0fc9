import { canonicalize } from '../graph/documents/canonical.ts';
import { locateRepairs } from '../graph/documents/locateRepairs.ts';
import { mendingOf } from '../graph/documents/mending.ts';
import { readNumeral } from '../graph/documents/numbering.ts';
import type { Passage } from '../graph/facts.ts';
import type { EntityOf } from '../graph/store/questions/entity.ts';
import { isUnder } from '../graph/store/questions/passages.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { PageArguments } from './lists.ts';
import { offsetIn, wholeText } from './wholePassage.ts';

/** A passage of a document with what was done to the document to make it readable, one line each. */
export type Paragraph = { readonly passage: Passage; readonly mended: readonly string[] };
export type Changed = {
  readonly start: number;
  readonly end: number;
  readonly read: string | null;
  readonly why: string;
};

const listName = 'passages';

/** The text of a document, passage by passage. */
export function passagesOf(
  { loaders }: Context,
  { id, repairs }: EntityOf<'POLICY'>,
  { first, after }: PageArguments,
): Connection<Paragraph> {
  const keys = keysOf(listName, after, ['number']);
  const from = keys ? Number(keys[0]) : null;
  return connection(
    { first: readFirst(first), after: after ?? null },
    {
      items: async (limit) => {
        const found = await loaders.text.page({ after: from, limit }).load(id);
        return found.map((passage) => ({ passage, mended: repairs }));
      },
      count: () => loaders.text.count.load(id),
      cursorOf: ({ passage }) => cursorOf(listName, [passage.start]),
    },
  );
}

/** Why a whole line was cut; null for a paragraph that is read. */
export function cutReason({ passage, mended }: Paragraph): string | null {
  const cut = /^✂(\d+)/.exec(passage.ref)?.[1];
  return cut === undefined ? null : (mendingOf(mended).cuts[Number(cut) - 1]?.why ?? '');
}

/** A passage as it is read. */
export function cleanedText({ passage, mended }: Paragraph): string {
  return passage.ref.startsWith('✂') ? '' : canonicalize(passage.text, mendingOf(mended).repairs).text;
}

/** Whether a passage is a numbered line that holds no sentence. */
export function isHeading(paragraph: Paragraph): boolean {
  const cleaned = cleanedText(paragraph);
  return readNumeral(cleaned) !== null && !/[。;:]/.test(cleaned);
}

/** The passage as it was printed, with what was cut in its midst. */
export async function rawText(context: Context, { passage }: Paragraph): Promise<string> {
  return wholeText(passage, await cutsIn(context, passage));
}

/** What of a passage is read otherwise than printed, or not at all, in order. */
export async function changesIn(context: Context, { passage, mended }: Paragraph): Promise<Changed[]> {
  if (passage.ref.startsWith('✂')) return [];
  const { repairs, cuts: reasons } = mendingOf(mended);
  const cuts = await cutsIn(context, passage);
  const at = offsetIn(passage, cuts);
  const repaired = locateRepairs(passage.text, repairs).map(({ start, end, read, by }) => ({
    start: at(start),
    end: at(end - 1) + 1,
    read,
    why: by.map((i) => repairs[i]?.why ?? '').join('; '),
  }));
  const cut = cuts.map(({ ref, start, end }) => {
    const number = Number(/✂(\d+)/.exec(ref)?.[1] ?? 0);
    return { start, end, read: null, why: reasons[number - 1]?.why ?? '' };
  });
  return [...repaired, ...cut].toSorted((a, b) => a.start - b.start);
}

/** The measure at the address of a passage, else the nearest above it. */
export async function measureOf({ loaders }: Context, { passage }: Paragraph): Promise<string | null> {
  const told = await loaders.toldNodes.load(passage.policy);
  const around = told.filter(({ kind, ref }) => kind === 'MEASURE' && isUnder(passage.ref, ref));
  return around.toSorted((a, b) => b.ref.length - a.ref.length)[0]?.id ?? null;
}

/** What was cut in the midst of a passage: asked for only where something is missing. */
export async function cutsIn({ loaders }: Context, { policy, ref, text, start, end }: Passage) {
  return text.length < end - start ? loaders.cutsInside.load(JSON.stringify({ policy, ref })) : [];
}
