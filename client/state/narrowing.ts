import { type Kind, kindNames } from '../../graph/model.ts';
import { type DrawnRelation, drawnRelationNames } from './drawnRelations.ts';
import type { Reason } from './filterGraph.ts';
import { toggled, union, without } from './ids.ts';
import { type Filter, type Narrowing, noFilter, unnarrowed } from './recipe.ts';
import type { Transition } from './transitions.ts';

/* What of the picture is hidden. */

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
  (recipe) => ({ ...recipe, hiddenKinds: toggledIn(kindNames, recipe.hiddenKinds, kind) });

export const toggleRelation =
  (relation: DrawnRelation): Transition =>
  (recipe) => ({ ...recipe, hiddenRelations: toggledIn(drawnRelationNames, recipe.hiddenRelations, relation) });

/** Shows or hides a class of the colouring. */
export const toggleClass =
  (id: string): Transition =>
  (recipe) => ({ ...recipe, hiddenClasses: toggled(recipe.hiddenClasses, id) });

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

/** Shows all that filters and hiding leave out; expansions, grouping and looks stay. */
export const showAll: Transition = (recipe) => ({
  ...recipe,
  ...unnarrowed,
  filter: { ...noFilter, scheme: recipe.filter.scheme },
});

/** Takes back all that hides for one reason, and nothing else. */
export const lift =
  (reason: Reason): Transition =>
  (recipe) => ({ ...recipe, [partOf[reason]]: showAll(recipe)[partOf[reason]] });

/** The part of a recipe that hides for a reason. */
const partOf: Readonly<Record<Reason, keyof Narrowing>> = {
  measures: 'filter',
  weights: 'filter',
  shared: 'minRegions',
  kinds: 'hiddenKinds',
  classes: 'hiddenClasses',
  degree: 'minDegree',
  relations: 'hiddenRelations',
  isolated: 'only',
  hand: 'hidden',
};

function toggledIn<Name extends string>(all: readonly Name[], hidden: readonly Name[], name: Name): Name[] {
  return all.filter((one) => hidden.includes(one) !== (one === name));
}
