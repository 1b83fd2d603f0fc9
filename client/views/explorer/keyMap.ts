import type { Recipe } from '../../state/recipe.ts';
import { collapse, hide } from '../../state/transitions.ts';
import type { Go } from '../../state/useRecipe.ts';
import type { Actions } from './useActions.ts';
import type { Shortcuts } from './useShortcuts.ts';

type Around = {
  readonly recipe: Recipe;
  readonly go: Go;
  readonly search: () => void;
  readonly help: () => void;
  readonly away: () => void;
};

/** The keys of the page; those that act on a node take the one where the keyboard stands, else the open one. */
export function keyMap(actions: Actions, { recipe, go, search, help, away }: Around): Shortcuts {
  const id = actions.cursor ?? recipe.selection;
  const withNode = (act: (id: string) => void) => () => (id ? act(id) : undefined);
  return {
    '/': search,
    '?': help,
    '+': () => actions.zoom(1.3),
    '=': () => actions.zoom(1.3),
    '-': () => actions.zoom(1 / 1.3),
    '0': () => actions.zoom('fit'),
    e: withNode(actions.expandNode),
    c: withNode((node) => go(collapse(node))),
    delete: withNode((node) => go(hide(node))),
    escape: recipe.selection ? actions.close : away,
  };
}
