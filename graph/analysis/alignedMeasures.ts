import { type CodedMeasure, codedMeasures } from '../store/questions/codedMeasures.ts';
import type { Member } from '../store/questions/paths.ts';
import type { Ask } from './ask.ts';
import { clauseTexts } from './clauseTexts.ts';
import type { Side, SideBySide } from './sideBySide.ts';
import { gramReader, type Similarity, similarityOf } from './textSimilarity.ts';

/** Of all sides together no more measures are aligned than this: pairs grow with the square. */
const mostMeasures = 600;

/** Two measures of different sides that use a same instrument. */
export type AlignedPair = {
  readonly oneSide: string;
  readonly otherSide: string;
  readonly one: CodedMeasure;
  readonly other: CodedMeasure;
  /** All instruments under which both count, by id. */
  readonly under: readonly string[];
  /** Null where an original is not attached, or a clause is too short. */
  readonly nearness: Similarity | null;
};

export type Alignment = {
  /** How many measures of each side were compared, and whether it has more. */
  readonly compared: ReadonlyMap<string, { readonly measures: number; readonly truncated: boolean }>;
  /** The nearest first, then in the order of the sides and their measures; those without words last. */
  readonly pairs: readonly AlignedPair[];
  /** The words of measures, by id; absent where no original is attached. */
  readonly texts: ReadonlyMap<string, string>;
};

type Found = { readonly side: string; readonly measures: readonly CodedMeasure[]; readonly truncated: boolean };
type Read = {
  readonly side: string;
  readonly measure: CodedMeasure;
  readonly under: Set<string>;
  readonly grams: Int32Array | null;
};

/** Pairs the measures of sides that use a same instrument, by how near their words are. */
export async function alignedMeasures(ask: Ask, { sides, members }: SideBySide): Promise<Alignment> {
  const limit = Math.floor(mostMeasures / sides.length);
  const found = await Promise.all(sides.map((side) => firstOf(ask, side, limit)));
  const texts = await clauseTexts(
    ask,
    found.flatMap(({ measures }) => measures),
  );
  const compared = found.map(
    ({ side, measures, truncated }) => [side, { measures: measures.length, truncated }] as const,
  );
  return { compared: new Map(compared), pairs: pairsOf(readAll(found, texts, members)), texts };
}

async function firstOf(ask: Ask, { id, policies }: Side, limit: number): Promise<Found> {
  const found = policies.length > 0 ? await ask(codedMeasures, { policies, limit: limit + 1 }) : [];
  return { side: id, measures: found.slice(0, limit), truncated: found.length > limit };
}

function readAll(found: readonly Found[], texts: ReadonlyMap<string, string>, members: readonly Member[]): Read[][] {
  const read = gramReader();
  const parents = Map.groupBy(members, ({ id }) => id);
  const above = (id: string) => (parents.get(id) ?? []).map(({ parent }) => parent);
  return found.map(({ side, measures }) =>
    measures.map((measure) => {
      const text = texts.get(measure.id);
      const under = new Set(measure.instruments.flatMap(above));
      return { side, measure, under, grams: text === undefined ? null : read(text) };
    }),
  );
}

/** Every two measures of different sides that meet under an instrument; one that both sides have is no pair. */
function pairsOf(sides: readonly (readonly Read[])[]): AlignedPair[] {
  const pairs = sides.flatMap((ones, i) =>
    ones.flatMap((one) => sides.slice(i + 1).flatMap((others) => others.flatMap((other) => pairOf(one, other)))),
  );
  return pairs.toSorted((a, b) => (b.nearness?.similarity ?? -1) - (a.nearness?.similarity ?? -1));
}

function pairOf(one: Read, other: Read): AlignedPair[] {
  const under = [...one.under].filter((id) => other.under.has(id)).toSorted();
  if (under.length === 0 || one.measure.id === other.measure.id) return [];
  const nearness = one.grams && other.grams && similarityOf(one.grams, other.grams);
  return [{ oneSide: one.side, otherSide: other.side, one: one.measure, other: other.measure, under, nearness }];
}

/** The instruments under which two measures meet, without those that have a narrower one among them. */
export function narrowestOf({ under }: AlignedPair, members: readonly Member[]): string[] {
  const broader = members.filter(({ parent, id }) => parent !== id && under.includes(id)).map(({ parent }) => parent);
  return under.filter((id) => !broader.includes(id));
}
