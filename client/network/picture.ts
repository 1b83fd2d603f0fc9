import { type Filters, filterGraph } from '../state/filterGraph.ts';
import { type Fold, type Folded, foldGraph } from '../state/foldGraph.ts';
import type { Graph } from '../state/graph.ts';
import type { Recipe } from '../state/recipe.ts';
import type { Arrangement, Guide, Point } from './layouts/layout.ts';
import type { Look } from './metrics/useLook.ts';

/** What is drawn and where: all that the canvas, the list beside it and the keyboard need. */
export type Picture = {
  readonly graph: Graph;
  readonly visible: Folded;
  readonly positions: ReadonlyMap<string, Point>;
  readonly guides: readonly Guide[];
  readonly pinned: ReadonlySet<string>;
  readonly look: Look;
};
type Drawing = {
  readonly filters: Filters;
  readonly recipe: Pick<Recipe, 'group' | 'open' | 'language' | 'pins'>;
  readonly arrangement: Arrangement;
  readonly look: Look;
};

/** The picture of a graph. Places come from the whole graph, so that a filter hides without moving what stays. */
export function makePicture(graph: Graph, { filters, recipe, arrangement, look }: Drawing): Picture {
  const visible = foldGraph(filterGraph(graph, filters), recipe);
  const { positions, guides } = arrangement;
  return {
    graph,
    visible,
    positions: new Map([...positions, ...placeFolds(visible.folds, positions)]),
    guides: recipe.group === 'none' ? guides.filter((guide) => guide.to >= filters.minRegions) : [],
    pinned: new Set(recipe.pins.map(({ id }) => id)),
    look,
  };
}

/** A group of a place stands where the place stands, any other in the middle of its members. */
function placeFolds(folds: ReadonlyMap<string, Fold>, positions: ReadonlyMap<string, Point>): [string, Point][] {
  return [...folds.values()].map(({ id, members }) => {
    const own = positions.get(id.slice('group:'.length));
    if (own && members.includes(id.slice('group:'.length))) return [id, own];
    const points = members.flatMap((member) => positions.get(member) ?? []);
    const sum = points.reduce((left, right) => ({ x: left.x + right.x, y: left.y + right.y }), { x: 0, y: 0 });
    const count = Math.max(1, points.length);
    return [id, { x: Math.round(sum.x / count), y: Math.round(sum.y / count) }];
  });
}
