import type { Graph } from '../../state/graph.ts';

/** For each node its neighbours, each once, with how strongly they are joined: the sum of the weights, 1 where none is given. */
export function joinedBy({ nodes, edges }: Graph): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const joined = new Map(nodes.map(({ id }) => [id, new Map<string, number>()]));
  const add = (from: string, to: string, weight: number) => {
    const others = joined.get(from);
    others?.set(to, (others.get(to) ?? 0) + weight);
  };
  for (const { source, target, weight } of edges) {
    if (source === target || !joined.has(source) || !joined.has(target)) continue;
    add(source, target, weight ?? 1);
    add(target, source, weight ?? 1);
  }
  return joined;
}

/** The nodes, those with the most neighbours first; then by id, so that the order of the answer does not matter. */
export function mostJoined(graph: Graph): Graph['nodes'] {
  const joined = joinedBy(graph);
  const count = (id: string) => joined.get(id)?.size ?? 0;
  return [...graph.nodes].sort((left, right) => count(right.id) - count(left.id) || (left.id < right.id ? -1 : 1));
}
