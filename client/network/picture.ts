import { type Filters, filterGraph } from '../state/filterGraph.ts';
import { type Folded, foldGraph } from '../state/foldGraph.ts';
import type { Graph } from '../state/graph.ts';
import type { Recipe } from '../state/recipe.ts';
import type { Arrangement, Guide, Point } from './layouts/layout.ts';
import { middleOf, settle, type Wish } from './layouts/settle.ts';
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
    positions: new Map([...positions, ...placeFolds(visible, positions)]),
    guides: recipe.group === 'none' ? guides.filter((guide) => guide.to >= filters.minRegions) : [],
    pinned: new Set(recipe.pins.map(({ id }) => id)),
    look,
  };
}

/** A group of a place stands where the place stands, any other near the middle of its members, where there is room. */
function placeFolds({ folds, nodes }: Folded, positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const wishes = [...folds.values()].map(({ id, members }): Wish => {
    const place = members.find((member) => id.endsWith(`:${member}`));
    const points = (place ? [place] : members).flatMap((member) => positions.get(member) ?? []);
    return [id, middleOf(points)];
  });
  return settle(wishes, { taken: nodes.flatMap(({ id }) => positions.get(id) ?? []) });
}
