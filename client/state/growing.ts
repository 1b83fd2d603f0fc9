import { union, without } from './ids.ts';
import { firstRecipe, noFilter, type Recipe, type Start, type Step } from './recipe.ts';
import { select, type Transition } from './transitions.ts';

/* What the picture is made of: where it begins, and what is brought in from there. */

// ── where it begins ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Draws narrower instruments on their own, or rolls them up again. */
export const detail =
  (exact: boolean): Transition =>
  (recipe) => ({ ...recipe, start: { of: 'instruments', exact } });

/** A new view of these entities alone; a single one with its neighbours. */
export const beginWith =
  (ids: readonly string[]): Transition =>
  (recipe) => {
    const begun = begin({ of: 'ids', ids })(recipe);
    const [only] = ids;
    return only !== undefined && ids.length === 1 ? expand(only)(begun) : begun;
  };

/** A new view of what a query answers. */
export const draw =
  (text: string, variables: string): Transition =>
  (recipe) =>
    begin({ of: 'query', text, variables })(recipe);

const begin =
  (start: Start): Transition =>
  ({ language, layout, look, filter }) => ({
    ...firstRecipe,
    language,
    look,
    filter: { ...noFilter, scheme: filter.scheme },
    layout: { ...layout, at: 0 },
    start,
  });

/** The view that the explorer opens with. */
export const startAgain: Transition = (recipe) => ({ ...firstRecipe, language: recipe.language });

// ── what is brought in ──────────────────────────────────────────────────────────────────────────────────────────────

/** Draws the neighbours of `id`, of these kinds, by this relation, or all; a second time changes nothing. */
export const expand =
  (id: string, narrowed: Partial<Omit<Step, 'id'>> = {}): Transition =>
  (recipe) => {
    const step: Step = { id, kinds: null, relation: null, direction: null, ...narrowed };
    const steps = recipe.steps.some((other) => sameStep(other, step)) ? recipe.steps : [...recipe.steps, step];
    return { ...recipe, steps, hidden: without(recipe.hidden, [id]), only: recipe.only && union(recipe.only, [id]) };
  };

/** Takes back every expansion of `id`. */
export const collapse =
  (id: string): Transition =>
  (recipe) =>
    dropSteps((step) => step.id === id)(recipe);

/** Takes back the expansions that `drop` names; the layout goes on counting those that it had arranged. */
export const dropSteps =
  (drop: (step: Step) => boolean): Transition =>
  (recipe) => {
    const arranged = recipe.steps.slice(0, recipe.layout.at).filter((step) => !drop(step));
    const steps = recipe.steps.filter((step) => !drop(step));
    return { ...recipe, steps, layout: { ...recipe.layout, at: Math.min(recipe.layout.at, arranged.length) } };
  };

/** Draws an entity that is not there yet, and opens it. */
export const bringIn =
  (id: string): Transition =>
  (recipe) =>
    select(id)(expand(id, { kinds: [] })(recipe));

/** Draws and tells the shortest paths between two entities; null takes them back. */
export const findPaths =
  (path: Recipe['path']): Transition =>
  (recipe) => ({ ...recipe, path, picked: [], selection: path ? null : recipe.selection });

function sameStep(left: Step, right: Step): boolean {
  return (
    left.id === right.id &&
    left.kinds?.join() === right.kinds?.join() &&
    left.relation === right.relation &&
    left.direction === right.direction
  );
}
