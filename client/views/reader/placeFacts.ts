import type { ReadFact, ReadPassage } from '../../queries/askReader.ts';

/** A fact with its place in the text as it is read: passage and index there, null where it is not found. */
export type Placed = ReadFact & {
  readonly passage: number | null;
  readonly at: number;
};

/** The facts of a document in the order of its text; those that are nowhere in it come last, in the order given. */
export function placeFacts(facts: readonly ReadFact[], passages: readonly ReadPassage[]): Placed[] {
  const byRef = new Map(passages.flatMap(({ ref }, index) => (ref === null ? [] : [[ref, index] as const])));
  return facts
    .map((fact) => placed(fact, byRef.get(fact.evidence.ref), passages))
    .toSorted((a, b) => (a.passage ?? Infinity) - (b.passage ?? Infinity) || a.at - b.at || 0);
}

function placed(fact: ReadFact, passage: number | undefined, passages: readonly ReadPassage[]): Placed {
  const { anchor } = fact.evidence;
  const at = passage === undefined || anchor === '' ? -1 : (passages[passage]?.cleaned.indexOf(anchor) ?? -1);
  return passage === undefined || at < 0 ? { ...fact, passage: null, at: 0 } : { ...fact, passage, at };
}
