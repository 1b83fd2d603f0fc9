import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { makePicture, type Picture } from '../../network/picture.ts';
import { askNetworks, type Networks } from '../../queries/networks.ts';
import { type Answered, useAsked } from '../../queries/useAnswer.ts';
import { compose } from '../../state/graph.ts';
import type { Recipe } from '../../state/recipe.ts';
import { covered } from '../../state/tree.ts';
import { type Trees, useTrees } from '../filters/useTrees.ts';

export type Drawn = {
  readonly answered: Answered<Networks>;
  /** Null until the first answer; while a new one waits, the one before. */
  readonly picture: Picture | null;
  readonly trees: Trees;
};

/** From the recipe to the picture: asks for what it starts with and expands, then derives the rest. */
export function usePicture(recipe: Recipe): Drawn {
  const { lang } = useWords();
  const key = JSON.stringify([recipe.start, recipe.steps, lang]);
  const answered = useAsked(() => askNetworks(recipe, lang), key);
  const networks = useLast(answered);
  const graph = useMemo(() => (networks ? compose(networks.start, networks.expansions) : null), [networks]);
  const trees = useTrees(graph);
  const picture = useMemo(() => {
    const filtered = recipe.places !== null || recipe.instruments !== null;
    if (!graph || (filtered && !trees.settled)) return null;
    const filters = {
      minRegions: recipe.start.of === 'instruments' ? recipe.minRegions : 0,
      hiddenKinds: recipe.hiddenKinds,
      hidden: recipe.hidden,
      places: covered(trees.places, recipe.places),
      instruments: covered(trees.instruments, recipe.instruments),
    };
    return makePicture(graph, filters, recipe.layout);
  }, [graph, trees, recipe]);
  return { answered, picture, trees };
}

function useLast(answered: Answered<Networks>): Networks | null {
  const last = useRef<Networks | null>(null);
  if (answered.status === 'ready') last.current = answered.data;
  return last.current;
}
