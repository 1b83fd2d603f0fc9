import { type Kind, kindNames, type RelationName, relationNames } from '../../graph/model.ts';
import {
  type Analysis,
  type AnalysisName,
  type Filter,
  firstRecipe,
  type Grouping,
  type Language,
  type LayoutName,
  noFilter,
  type Pin,
  type Recipe,
  type Start,
  type Step,
  type ViewName,
} from './recipe.ts';

/** A change of the view: pure, from one recipe to the next. */
export type Transition = (recipe: Recipe) => Recipe;

/** Opens an entity: on its own page where one reads pages, else beside the comparison or the picture; null closes. */
export const select =
  (selection: string | null): Transition =>
  (recipe) => ({
    ...recipe,
    view: selection === null || recipe.view === 'entity' || recipe.view === 'compare' ? recipe.view : 'explorer',
    selection,
  });

/** Turns to another view and leaves everything else as it is. */
export const turnTo =
  (view: ViewName): Transition =>
  (recipe) => ({ ...recipe, view });

/** Opens the page of an entity. */
export const visit =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, view: 'entity', selection: id });

/** Opens the document of a policy, or of a fact in it, at that fact. */
export const read =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, view: 'reader', selection: id });

// ── what is compared ────────────────────────────────────────────────────────────────────────────────────────────────

/** Opens a comparison with what is chosen in it. */
export const compare =
  (id: AnalysisName, options: Analysis['options'] = {}): Transition =>
  (recipe) => ({ ...recipe, view: 'compare', selection: null, analysis: { id, options } });

/** Changes what is chosen in the comparison that is open; null goes back to the default. */
export const choose =
  (change: Readonly<Record<string, string | null>>): Transition =>
  (recipe) => ({
    ...recipe,
    selection: null,
    analysis: { ...recipe.analysis, options: withChange(recipe.analysis.options, change) },
  });

// ── what is drawn ───────────────────────────────────────────────────────────────────────────────────────────────────

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

export const hide =
  (...ids: readonly string[]): Transition =>
  (recipe) => ({
    ...recipe,
    hidden: union(recipe.hidden, ids),
    selection: recipe.selection && ids.includes(recipe.selection) ? null : recipe.selection,
    picked: without(recipe.picked, ids),
  });

/** Draws these nodes alone; null draws all again. */
export const isolate =
  (only: readonly string[] | null): Transition =>
  (recipe) => ({ ...recipe, only, picked: [] });

/** Draws and tells the shortest paths between two entities; null takes them back. */
export const findPaths =
  (path: Recipe['path']): Transition =>
  (recipe) => ({ ...recipe, path, picked: [], selection: path ? null : recipe.selection });

// ── what is taken together ──────────────────────────────────────────────────────────────────────────────────────────

export const pick =
  (picked: readonly string[]): Transition =>
  (recipe) => ({ ...recipe, picked });

/** Takes a node to the others, or puts it back. */
export const togglePick =
  (id: string): Transition =>
  (recipe) => ({
    ...recipe,
    picked: recipe.picked.includes(id) ? without(recipe.picked, [id]) : [...recipe.picked, id],
  });

/** Keeps nodes where they are put, in px of the picture at zoom 1. */
export const pin =
  (...pins: readonly Pin[]): Transition =>
  (recipe) => {
    const ids = pins.map(({ id }) => id);
    return { ...recipe, pins: [...recipe.pins.filter(({ id }) => !ids.includes(id)), ...pins.map(whole)] };
  };

export const unpin =
  (...ids: readonly string[]): Transition =>
  (recipe) => ({ ...recipe, pins: recipe.pins.filter(({ id }) => !ids.includes(id)) });

// ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export const narrow =
  (change: Partial<Filter>): Transition =>
  (recipe) => ({ ...recipe, filter: { ...recipe.filter, ...change } });

export const shareAtLeast =
  (minRegions: number): Transition =>
  (recipe) => ({ ...recipe, minRegions });

export const linkAtLeast =
  (minDegree: number): Transition =>
  (recipe) => ({ ...recipe, minDegree });

export const toggleKind =
  (kind: Kind): Transition =>
  (recipe) => ({ ...recipe, hiddenKinds: toggled(kindNames, recipe.hiddenKinds, kind) });

export const toggleRelation =
  (relation: RelationName): Transition =>
  (recipe) => ({ ...recipe, hiddenRelations: toggled(relationNames, recipe.hiddenRelations, relation) });

/** Shows or hides a class of the colouring. */
export const toggleClass =
  (id: string): Transition =>
  (recipe) => ({
    ...recipe,
    hiddenClasses: recipe.hiddenClasses.includes(id)
      ? without(recipe.hiddenClasses, [id])
      : [...recipe.hiddenClasses, id],
  });

/** Shows all that filters and hiding leave out; expansions, grouping and looks stay. */
export const showAll: Transition = (recipe) => ({
  ...recipe,
  filter: { ...noFilter, scheme: recipe.filter.scheme },
  minRegions: 1,
  hiddenKinds: [],
  hiddenRelations: [],
  minDegree: 0,
  hidden: [],
  only: null,
  hiddenClasses: [],
});

// ── how it is drawn ─────────────────────────────────────────────────────────────────────────────────────────────────

export const speak =
  (language: Language): Transition =>
  (recipe) => ({ ...recipe, language });

/** Arranges everything that is drawn anew; what is pinned stays. */
export const arrange =
  (name: LayoutName, seed?: number): Transition =>
  (recipe) => ({ ...recipe, layout: { name, seed: seed ?? recipe.layout.seed, at: recipe.steps.length } });

/** Colours and sizes; the classes of another colouring come all in sight. */
export const dress =
  (look: Partial<Recipe['look']>): Transition =>
  (recipe) => ({
    ...recipe,
    look: { ...recipe.look, ...look },
    hiddenClasses: look.colour === undefined || look.colour === recipe.look.colour ? recipe.hiddenClasses : [],
  });

export const groupBy =
  (group: Grouping): Transition =>
  (recipe) => ({ ...recipe, group, open: [] });

/** Draws a group node by node, or folds it again. */
export const toggleGroup =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, open: recipe.open.includes(id) ? without(recipe.open, [id]) : [...recipe.open, id] });

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

function withChange(options: Analysis['options'], change: Readonly<Record<string, string | null>>) {
  const pairs = Object.entries({ ...options, ...change });
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]])));
}

function sameStep(left: Step, right: Step): boolean {
  return (
    left.id === right.id &&
    left.kinds?.join() === right.kinds?.join() &&
    left.relation === right.relation &&
    left.direction === right.direction
  );
}

function whole({ id, x, y }: Pin): Pin {
  return { id, x: Math.round(x), y: Math.round(y) };
}

function toggled<Name extends string>(all: readonly Name[], hidden: readonly Name[], name: Name): Name[] {
  return all.filter((one) => hidden.includes(one) !== (one === name));
}

function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}
