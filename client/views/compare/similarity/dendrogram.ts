import type { Alike } from './pairs.ts';

/** Two groups put together: where each of them stands, by row from 0, and how alike its own members are; 1 for a place. */
export type Joint = {
  readonly value: number;
  readonly upper: Branch;
  readonly lower: Branch;
  readonly label: string;
};
type Branch = { readonly row: number; readonly value: number };

/** The tree of a clustering over the places in its order, the first step first. */
export function dendrogram({ order, merges }: Pick<Alike, 'order' | 'merges'>): Joint[] {
  const branches = new Map<string, Branch>(order.map(({ id }, row) => [id, { row, value: 1 }]));
  return merges.map(({ left, right, value }) => {
    const [one, other] = [branches.get(keyOf(left)), branches.get(keyOf(right))];
    const parts = [one, other].filter((branch) => branch !== undefined).sort((a, b) => a.row - b.row);
    const [upper = { row: 0, value: 1 }, lower = upper] = parts;
    branches.set(keyOf([...left, ...right]), { row: (upper.row + lower.row) / 2, value });
    return { value, upper, lower, label: [left, right].map(namesOf).join(' + ') };
  });
}

type Places = Alike['merges'][number]['left'];
const keyOf = (places: Places): string =>
  places
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
const namesOf = (places: Places): string => places.map(({ name }) => name).join(' · ');
