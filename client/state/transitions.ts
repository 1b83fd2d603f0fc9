import { type Kind, kindNames } from '../../graph/model.ts';
import { firstRecipe, type Language, type LayoutName, type Recipe, type ViewName } from './recipe.ts';

/** A change of the view: pure, from one recipe to the next. */
export type Transition = (recipe: Recipe) => Recipe;

/** Opens an entity beside the picture, from wherever one is; null closes. */
export const select =
  (selection: string | null): Transition =>
  (recipe) => ({ ...recipe, view: selection === null ? recipe.view : 'explorer', selection });

/** Turns to another view and leaves everything else as it is. */
export const turnTo =
  (view: ViewName): Transition =>
  (recipe) => ({ ...recipe, view });

/** Draws the neighbours of `id`, of these kinds or of all; a second time changes nothing. */
export const expand =
  (id: string, kinds: readonly Kind[] | null = null): Transition =>
  (recipe) =>
    recipe.steps.some((step) => step.id === id && sameKinds(step.kinds, kinds))
      ? recipe
      : { ...recipe, steps: [...recipe.steps, { id, kinds }], hidden: recipe.hidden.filter((hidden) => hidden !== id) };

/** Takes back every expansion of `id`. */
export const collapse =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, steps: recipe.steps.filter((step) => step.id !== id) });

/** Draws an entity that is not there yet, and opens it. */
export const bringIn =
  (id: string): Transition =>
  (recipe) =>
    select(id)(expand(id, [])(recipe));

export const hide =
  (id: string): Transition =>
  (recipe) => ({
    ...recipe,
    hidden: recipe.hidden.includes(id) ? recipe.hidden : [...recipe.hidden, id],
    selection: recipe.selection === id ? null : recipe.selection,
  });

export const choosePlaces =
  (places: readonly string[] | null): Transition =>
  (recipe) => ({ ...recipe, places });

export const chooseInstruments =
  (instruments: readonly string[] | null): Transition =>
  (recipe) => ({ ...recipe, instruments });

export const shareAtLeast =
  (minRegions: number): Transition =>
  (recipe) => ({ ...recipe, minRegions });

export const toggleKind =
  (kind: Kind): Transition =>
  (recipe) => ({
    ...recipe,
    hiddenKinds: kindNames.filter((name) => recipe.hiddenKinds.includes(name) !== (name === kind)),
  });

/** Shows all that filters and hiding leave out; expansions stay. */
export const showAll: Transition = (recipe) => ({
  ...recipe,
  places: null,
  instruments: null,
  minRegions: 1,
  hiddenKinds: [],
  hidden: [],
});

export const speak =
  (language: Language): Transition =>
  (recipe) => ({ ...recipe, language });

export const arrange =
  (name: LayoutName): Transition =>
  (recipe) => ({ ...recipe, layout: { ...recipe.layout, name } });

/** Draws narrower instruments on their own, or rolls them up again. */
export const detail =
  (exact: boolean): Transition =>
  (recipe) => ({ ...recipe, start: { of: 'instruments', exact } });

/** A new view of these entities alone; a single one with its neighbours. */
export const beginWith =
  (ids: readonly string[]): Transition =>
  ({ language, layout }) => ({
    ...firstRecipe,
    language,
    layout,
    start: { of: 'ids', ids },
    steps: ids.length === 1 ? ids.map((id) => ({ id, kinds: null })) : [],
  });

/** The view that the explorer opens with. */
export const startAgain: Transition = (recipe) => ({ ...firstRecipe, language: recipe.language });

function sameKinds(left: readonly Kind[] | null, right: readonly Kind[] | null): boolean {
  return left?.join() === right?.join();
}
