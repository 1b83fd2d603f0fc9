import type { Sizing } from '../../state/recipe.ts';
import type { Measures } from './measures.ts';

/** The least and the greatest width of a node whose size says something, in px at zoom 1. */
export const least = 12;
export const greatest = 36;

/** How wide a node is, in px at zoom 1; null where it is as large as its kind. */
type SizeOf = (id: string) => number | null;

/** The ways to size nodes. Areas grow evenly with the value, from nothing to the greatest there is. */
export const sizes: Readonly<Record<Sizing, (measures: Measures) => SizeOf>> = {
  kind: () => () => null,
  degree: ({ degree }) => byArea(degree),
  betweenness: ({ betweenness }) => byArea(betweenness),
};

function byArea(values: ReadonlyMap<string, number>): SizeOf {
  const most = [...values.values()].reduce((high, value) => Math.max(high, value), 0);
  return (id) => {
    const share = most === 0 ? 0 : (values.get(id) ?? 0) / most;
    return Math.round(Math.sqrt(least ** 2 + (greatest ** 2 - least ** 2) * share));
  };
}
