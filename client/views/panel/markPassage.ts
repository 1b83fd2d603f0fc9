import type { Kind } from '../../../graph/model.ts';

/** A stretch to mark, in offsets of the whole document; null where it was not found. */
export type Mark = {
  readonly from: number | null | undefined;
  readonly to: number | null | undefined;
  readonly kind: Kind | null;
  readonly label: string;
};
export type Piece = {
  readonly from: number;
  readonly text: string;
  readonly marked: boolean;
  readonly kind: Kind | null;
  readonly label: string;
};

/**
 * A passage in pieces, marked and not, that together are the passage. `start` is where it stands in the document. Where
 * marks overlap, the one that starts first has the stretch, and the other what is left of it.
 */
export function markPassage(passage: string, start: number, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .flatMap(({ from, to, kind, label }) =>
      from == null || to == null ? [] : [{ from: from - start, to: to - start, kind, label }],
    )
    .filter(({ from, to }) => from >= 0 && to <= passage.length && from < to)
    .sort((left, right) => left.from - right.from || right.to - left.to);
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ from: at, text: passage.slice(at, to), marked: false, kind: null, label: '' });
  };
  for (const { from, to, kind, label } of inside) {
    const begin = Math.max(from, at);
    if (begin >= to) continue;
    plain(begin);
    pieces.push({ from: begin, text: passage.slice(begin, to), marked: true, kind, label });
    at = to;
  }
  plain(passage.length);
  return pieces;
}
