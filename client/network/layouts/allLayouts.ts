import type { LayoutName } from '../../state/recipe.ts';
import { force } from './force.ts';
import type { Layout } from './layout.ts';
import { plainLayouts } from './plainLayouts.ts';

/** Every layout by its name. Only the worker imports it, so that the page starts without the larger ones. */
export const allLayouts: Readonly<Record<LayoutName, Layout>> = { ...plainLayouts, force };
