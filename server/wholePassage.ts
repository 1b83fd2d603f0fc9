import type { Passage } from '../graph/facts.ts';

/** Takes an index into the kept text of a passage to the offset in the decoded original; `cuts` are those in its midst, in order. */
export function offsetIn({ start }: Passage, cuts: readonly Passage[]): (index: number) => number {
  return (index) => cuts.reduce((at, cut) => (cut.start <= at ? at + cut.text.length : at), start + index);
}

/** The text of a passage with what was cut in its midst. */
export function wholeText({ text, start }: Passage, cuts: readonly Passage[]): string {
  return cuts.reduce(
    (whole, cut) => whole.slice(0, cut.start - start) + cut.text + whole.slice(cut.start - start),
    text,
  );
}
