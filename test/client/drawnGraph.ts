import { plainLook } from '../../client/network/metrics/useLook.ts';
import { makePicture, type Picture } from '../../client/network/picture.ts';
import type { Filters } from '../../client/state/filterGraph.ts';
import type { DrawnEdge, DrawnNode, Graph } from '../../client/state/graph.ts';
import { firstRecipe, type Recipe, unnarrowed } from '../../client/state/recipe.ts';
import type { Kind } from '../../graph/model.ts';

export const openFilters: Filters = { ...unnarrowed, standing: null, classOf: () => null };

/** A node of the start, or of a later step, named as its id; what else is given stands in its place. */
export function node(id: string, kind: Kind, given: Partial<DrawnNode> = {}): DrawnNode {
  const plain = { label: id, degree: 0, neighbors: [], places: [], point: null, step: 0, around: null };
  return { id, kind, ...plain, ...given };
}

export function edge(source: string, target: string, given: Partial<DrawnEdge> = {}): DrawnEdge {
  const relation = given.relation ?? 'USES';
  return {
    id: `${relation}:${source}>${target}`,
    source,
    target,
    relation,
    label: 'uses',
    weight: null,
    step: 0,
    ...given,
  };
}

/** The picture of a graph with every node where it is put. */
export function pictureOf(
  graph: Graph,
  recipe: Partial<Recipe> = {},
  positions: Picture['positions'] = new Map(),
): Picture {
  const whole = { ...firstRecipe, ...recipe };
  return makePicture(graph, {
    filters: openFilters,
    recipe: whole,
    arrangement: { positions, guides: [] },
    look: plainLook,
  });
}
