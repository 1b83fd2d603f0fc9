import type { Graph } from '../../state/graph.ts';
import { inWorker, type Watch } from '../layouts/inWorker.ts';
import type { Measures } from './measures.ts';

/** How many nodes and links together are measured within about a tenth of a second. */
const quick = 1_200;

/** Measures a graph, a large one in a worker. Rejects when aborted or where that fails. */
export async function runMeasure(graph: Graph, watch: Watch = {}): Promise<Measures> {
  if (graph.nodes.length + graph.edges.length > quick) return inWorker({ name: 'measure', graph }, watch);
  const { measureGraph } = await import('./measureGraph.ts');
  return measureGraph(graph);
}
