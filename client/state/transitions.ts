import { toggled } from './ids.ts';
import type { Analysis, AnalysisName, Grouping, Language, LayoutName, Pin, Recipe, ViewName } from './recipe.ts';

/** A change of the view: pure, from one recipe to the next. */
export type Transition = (recipe: Recipe) => Recipe;

// ── what is open ────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── what is taken together ──────────────────────────────────────────────────────────────────────────────────────────

export const pick =
  (picked: readonly string[]): Transition =>
  (recipe) => ({ ...recipe, picked });

/** Takes a node to the others, or puts it back. */
export const togglePick =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, picked: toggled(recipe.picked, id) });

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
  (recipe) => ({ ...recipe, open: toggled(recipe.open, id) });

function withChange(options: Analysis['options'], change: Readonly<Record<string, string | null>>) {
  const pairs = Object.entries({ ...options, ...change });
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]])));
}

function whole({ id, x, y }: Pin): Pin {
  return { id, x: Math.round(x), y: Math.round(y) };
}
