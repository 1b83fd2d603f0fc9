/** How near two texts are; both from 0 to 1. */
export type Similarity = {
  /** Of all strings of three characters that stand in either text, the share that stands in both: Jaccard's index. */
  readonly similarity: number;
  /** Of the strings of the text that has fewer, the share that stands in the other. */
  readonly containment: number;
};
export type TextReuse = 'COPIED' | 'ADAPTED' | 'OWN';

/** How long the strings are that two texts are compared by. */
const length = 3;
/** From these on a clause counts as copied, or adapted. */
const thresholds = { copied: 0.8, adapted: 0.4 };
const notCompared = /[^\p{L}\p{N}]/gu;

/** Reads texts into the strings of three letters and digits that they are compared by, each text's in order and once. */
export function gramReader(): (text: string) => Int32Array {
  const numbers = new Map<string, number>();
  const numberOf = (gram: string): number => {
    const number = numbers.get(gram) ?? numbers.size;
    numbers.set(gram, number);
    return number;
  };
  return (text) => {
    const letters = [...text.replaceAll(notCompared, '')];
    const grams = letters.slice(length - 1).map((_, at) => letters.slice(at, at + length).join(''));
    return Int32Array.from(new Set(grams.map(numberOf))).toSorted();
  };
}

/** How near two texts are, by what one reader read of both; null where one is too short to be compared. */
export function similarityOf(one: Int32Array, other: Int32Array): Similarity | null {
  if (one.length === 0 || other.length === 0) return null;
  const shared = sharedBy(one, other);
  return {
    similarity: shared / (one.length + other.length - shared),
    containment: shared / Math.min(one.length, other.length),
  };
}

/** What such a nearness is called. */
export function reuseOf(similarity: number): TextReuse {
  if (similarity >= thresholds.copied) return 'COPIED';
  return similarity >= thresholds.adapted ? 'ADAPTED' : 'OWN';
}

/** How many numbers two ordered lists share. */
function sharedBy(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}
