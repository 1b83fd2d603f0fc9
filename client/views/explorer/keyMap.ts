import type { Picture } from '../../network/picture.ts';
import { collapse } from '../../state/growing.ts';
import { hide, isolate } from '../../state/narrowing.ts';
import type { Recipe } from '../../state/recipe.ts';
import { pick, pin, unpin } from '../../state/transitions.ts';
import type { Go } from '../../state/useRecipe.ts';
import type { Actions } from './useActions.ts';
import type { Shortcuts } from './useShortcuts.ts';

type Around = {
  readonly recipe: Recipe;
  readonly picture: Picture | null;
  readonly go: Go;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly search: () => void;
  readonly help: () => void;
  /** From the picture to the list and back. */
  readonly list: () => void;
  readonly away: () => void;
};

/** The keys of the page; those that act on a node take the one where the keyboard stands, else the open one. */
export function keyMap(actions: Actions, around: Around): Shortcuts {
  const { recipe, picture, go, undo, redo, search, help, list } = around;
  const id = actions.cursor ?? recipe.selection;
  const withNode = (act: (id: string) => void) => () => (id ? act(id) : undefined);
  const hideNode = withNode((node) => go(hide(...membersOf(picture, node))));
  return {
    '/': search,
    '?': help,
    '+': () => actions.zoom(1.3),
    '=': () => actions.zoom(1.3),
    '-': () => actions.zoom(1 / 1.3),
    '0': () => actions.zoom('fit'),
    l: list,
    e: withNode(actions.expandNode),
    c: withNode((node) => go(collapse(node))),
    h: hideNode,
    delete: hideNode,
    i: () => isolatePicked(around),
    p: withNode((node) => togglePin(node, around)),
    'mod+z': undo,
    'mod+shift+z': redo,
    'mod+y': redo,
    escape: () => goBack(actions, around),
  };
}

/** A group stands for its members. */
function membersOf(picture: Picture | null, id: string): readonly string[] {
  return picture?.visible.folds.get(id)?.members ?? [id];
}

/** Only what is picked is drawn; where nothing is, all is drawn again. */
function isolatePicked({ recipe, picture, go }: Around): void {
  if (recipe.picked.length > 0) go(isolate(recipe.picked.flatMap((id) => membersOf(picture, id))));
  else if (recipe.only !== null) go(isolate(null));
}

function togglePin(id: string, { recipe, picture, go }: Around): void {
  const point = picture?.positions.get(id);
  if (recipe.pins.some((one) => one.id === id)) go(unpin(id));
  else if (point) go(pin({ id, ...point }));
}

function goBack(actions: Actions, { recipe, go, away }: Around): void {
  if (actions.menu) actions.closeMenu();
  else if (recipe.picked.length > 0) go(pick([]));
  else if (recipe.selection) actions.close();
  else away();
}
