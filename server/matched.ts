import { canonicalize } from '../graph/documents/canonical.ts';
import { type Query, searchKey, tokenize } from '../graph/search.ts';
import type { Entity } from '../graph/store/questions/entity.ts';
import type { Context } from './context.ts';

/** Where the wording of an entity may stand besides its names. */
const wordings = [
  ...['summaryZh', 'summaryEn', 'definitionZh', 'definitionEn', 'documentNumber'],
  ...['subject', 'printed', 'scopeZh', 'scopeEn', 'basisZh', 'basisEn', 'trigger'],
];
/** How much is shown on either side of a match. */
const around = 40;

/** The text by which a query finds an entity: a name, else the part of its wording or passage with most of the terms. */
export async function matchedIn(context: Context, entity: Entity, query: Query): Promise<string> {
  const names = [entity.nameZh, entity.nameEn, ...entity.aliases];
  const name = bestName(names, query);
  if (name !== null) return name;
  const texts = wordings.map((column) => (entity as unknown as Record<string, unknown>)[column]);
  const own = texts.filter((text): text is string => typeof text === 'string');
  const wording = own.find((text) => holdsAll(text, query, false));
  if (wording !== undefined) return excerpt(wording, query);
  const passages = await passagesOf(context, entity);
  return excerpt(mostTerms([...passages, ...own, ...names], query), query);
}

function bestName(names: readonly string[], query: Query): string | null {
  const keys = names.map(searchKey);
  const index = [
    keys.indexOf(query.key),
    keys.findIndex((key) => key.startsWith(query.key)),
    names.findIndex((name) => holdsAll(name, query, true)),
  ].find((found) => found >= 0);
  return index === undefined ? null : (names[index] ?? null);
}

async function passagesOf(context: Context, entity: Entity): Promise<string[]> {
  if (!('ref' in entity)) return [];
  const { policy, ref } = entity;
  const passages = await context.loaders.passagesUnder.load(JSON.stringify({ policy, ref }));
  const own = entity.kind === 'MEASURE' ? passages : passages.filter((passage) => passage.ref === ref);
  return own.map(({ text }) => text);
}

const holdsAll = (text: string, query: Query, pinyin: boolean): boolean =>
  termsIn(text, query, pinyin) === query.terms.length;

function termsIn(text: string, { terms }: Query, pinyin: boolean): number {
  const tokens = tokenize(text, { pinyin });
  const all = new Set(tokens);
  return terms.filter(
    ({ token, prefix }) => all.has(token) || (prefix && tokens.some((each) => each.startsWith(token))),
  ).length;
}

function mostTerms(texts: readonly string[], query: Query): string {
  const counts = texts.map((text) => termsIn(text, query, false));
  return texts[counts.indexOf(Math.max(...counts))] ?? '';
}

/** The text around the first term that it holds; a short text whole. */
function excerpt(text: string, { terms }: Query): string {
  if (text.length <= 2 * around) return text;
  const form = canonicalize(text);
  const lower = form.text.toLowerCase();
  const at = terms.map(({ token }) => lower.indexOf(token)).find((index) => index >= 0) ?? 0;
  const middle = form.offsets[at] ?? 0;
  const start = Math.max(0, middle - around);
  const end = Math.min(text.length, middle + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
