import type { CompareSimilarityQuery } from '../../../../generated/operations.ts';
import type { Sheet } from '../Figure.tsx';

export type Alike = CompareSimilarityQuery['similarity'];
type Place = Alike['regions'][number];
export type Pair = Omit<Alike['cells'][number], 'left' | 'right'> & { readonly left: Place; readonly right: Place };

/** The places in the order in which those alike stand side by side. */
export function inCluster({ regions, order }: Alike): Place[] {
  const known = new Map(regions.map((place) => [place.id, place]));
  return order.flatMap(({ id }) => known.get(id) ?? []);
}

/** Every two different places once, those most alike first, those that cannot be compared last. */
export function pairsOf(alike: Alike): Pair[] {
  const at = new Map(alike.regions.map((place, index) => [place.id, { place, index }]));
  return alike.cells
    .flatMap((cell) => {
      const [left, right] = [at.get(cell.left.id), at.get(cell.right.id)];
      return left && right && left.index < right.index ? [{ ...cell, left: left.place, right: right.place }] : [];
    })
    .sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
}

/** A similarity with two digits; a sign where there is nothing to compare by. */
export const nearness = (value: number | null): string => (value === null ? '?' : value.toFixed(2));

/** One line a pair, tidy. */
export function pairSheet(alike: Alike): Sheet<Pair> {
  const column = (id: string, value: (pair: Pair) => string | number | null) => ({ id, title: id, value });
  return {
    rows: pairsOf(alike),
    columns: [
      column('left_id', ({ left }) => left.id),
      column('left', ({ left }) => left.name),
      column('right_id', ({ right }) => right.id),
      column('right', ({ right }) => right.name),
      column('similarity', ({ value }) => value),
      column('shared', ({ sharedCount }) => sharedCount),
      column('only_left', ({ onlyLeftCount }) => onlyLeftCount),
      column('only_right', ({ onlyRightCount }) => onlyRightCount),
    ],
  };
}
