import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Graph } from '../../state/graph.ts';
import { joinedBy } from '../layouts/joined.ts';
import { seededRandom } from '../layouts/seededRandom.ts';
import type { Measures } from './measures.ts';

/**
 * Degree, betweenness (Brandes 2001) and communities (Louvain; Blondel et al. 2008) of the drawn graph, without regard to
 * direction. Links between the same two nodes count as one, with the sum of their weights, 1 where none is given: the
 * heavier, the shorter a way is (its length is 1/weight; Newman 2001), and the more it holds a community together.
 */
export function measureGraph(graph: Graph): Measures {
  const drawn = toGraphology(graph);
  const ids = drawn.nodes();
  const joined = drawn.size > 0;
  const between = joined ? betweennessCentrality(drawn, { getEdgeWeight: isWeighted(graph) ? 'length' : null }) : {};
  return {
    degree: new Map(ids.map((id) => [id, drawn.degree(id)])),
    betweenness: new Map(ids.map((id) => [id, between[id] ?? 0])),
    community: bySize(ids, joined ? louvain(drawn, { rng: seededRandom(1) }) : null),
  };
}

/** In the order of the ids, so that the order of the answer does not matter. */
function toGraphology(graph: Graph): UndirectedGraph {
  const drawn = new UndirectedGraph();
  const joined = [...joinedBy(graph)].sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [id] of joined) drawn.addNode(id);
  for (const [id, others] of joined) {
    const later = [...others].filter(([other]) => id < other).sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [other, weight] of later) drawn.addEdge(id, other, { weight, length: 1 / weight });
  }
  return drawn;
}

function isWeighted({ edges }: Graph): boolean {
  return edges.some(({ weight }) => weight !== null && weight !== 1);
}

/** Communities numbered by how many they are, then by their first id; without any link each node is one of its own. */
function bySize(ids: readonly string[], found: Readonly<Record<string, number>> | null): Map<string, number> {
  const groups = [...Map.groupBy(ids, (id) => found?.[id] ?? id).values()];
  groups.sort((left, right) => right.length - left.length || ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
  return new Map(groups.flatMap((group, index) => group.map((id): [string, number] => [id, index + 1])));
}
