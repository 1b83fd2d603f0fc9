import type { LayoutName } from '../../state/recipe.ts';
import { breadth } from './breadth.ts';
import { columns } from './columns.ts';
import { concentric } from './concentric.ts';
import type { Layout } from './layout.ts';
import { map } from './map.ts';
import { orbits } from './orbits.ts';

/** The layouts that the page itself can run. Whatever needs more than that comes with the worker. */
export const plainLayouts: Readonly<Record<Exclude<LayoutName, 'force'>, Layout>> = {
  orbits,
  columns,
  concentric,
  breadth,
  map,
};
