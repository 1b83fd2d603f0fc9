import type { Graph } from '../../state/graph.ts';
import type { LayoutName, Recipe } from '../../state/recipe.ts';
import { inWorker, type Watch } from './inWorker.ts';
import type { Arrangement } from './layout.ts';
import { plainLayouts } from './plainLayouts.ts';

type Choice = Pick<Recipe['layout'], 'name' | 'seed'>;

/** How many nodes and links together a layout places within about a tenth of a second; it is long for more. */
const quick: Readonly<Record<LayoutName, number>> = {
  orbits: 20_000,
  columns: 20_000,
  concentric: 700,
  breadth: 700,
  map: 3_000,
  force: 0,
};

/** Whether a layout takes long enough to be run in a worker. */
export function isLong({ nodes, edges }: Graph, name: LayoutName): boolean {
  return nodes.length + edges.length > quick[name];
}

/** Places a whole graph, at once where that is not long, else in a worker. Rejects when aborted or where that fails. */
export async function runLayout(graph: Graph, layout: Choice, watch: Watch = {}): Promise<Arrangement> {
  const { name, seed } = layout;
  if (name === 'force' || isLong(graph, name)) return inWorker({ name: 'arrange', graph, layout }, watch);
  return plainLayouts[name].run(graph, seed);
}
