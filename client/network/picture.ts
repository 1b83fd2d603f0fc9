import { type Filters, filterGraph, type Graph, type Visible } from '../state/graph.ts';
import type { Recipe } from '../state/recipe.ts';
import { arrange } from './layouts/arrange.ts';
import type { Guide, Point } from './layouts/layout.ts';

/** What is drawn and where: all that the canvas, the list beside it and the keyboard need. */
export type Picture = {
  readonly graph: Graph;
  readonly visible: Visible;
  readonly positions: ReadonlyMap<string, Point>;
  readonly guides: readonly Guide[];
};

/** The picture of a graph. Places come from the whole graph, so that a filter hides without moving what stays. */
export function makePicture(graph: Graph, filters: Filters, layout: Recipe['layout']): Picture {
  const visible = filterGraph(graph, filters);
  const { positions, guides } = arrange(graph, layout);
  return { graph, visible, positions, guides: guides.filter((guide) => guide.to >= filters.minRegions) };
}
