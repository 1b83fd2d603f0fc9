import type { Reason } from '../../state/filterGraph.ts';
import { noFilter, type Recipe } from '../../state/recipe.ts';
import type { Transition } from '../../state/transitions.ts';

/** Takes back all that hides for one reason, and nothing else. */
export const lift =
  (reason: Reason): Transition =>
  (recipe) => ({ ...recipe, ...open[reason](recipe) });

const unfiltered = ({ filter }: Recipe) => ({ filter: { ...noFilter, scheme: filter.scheme } });

const open: Readonly<Record<Reason, (recipe: Recipe) => Partial<Recipe>>> = {
  measures: unfiltered,
  weights: unfiltered,
  shared: () => ({ minRegions: 1 }),
  kinds: () => ({ hiddenKinds: [] }),
  classes: () => ({ hiddenClasses: [] }),
  degree: () => ({ minDegree: 0 }),
  relations: () => ({ hiddenRelations: [] }),
  isolated: () => ({ only: null }),
  hand: () => ({ hidden: [] }),
};
