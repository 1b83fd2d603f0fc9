/** An undirected tie; the more weight, the nearer the two. */
export type Tie = { readonly source: string; readonly target: string; readonly weight: number };
/** For each node, by its place in the list, where its ties lead and how long they are. */
type Neighbors = readonly (readonly (readonly [node: number, length: number])[])[];

/** Two ways whose lengths differ by less than this are equally long: sums of fractions are not exact. */
const hair = 1e-9;

/**
 * For each node the share of the shortest ways between all pairs of others that lead through it, from 0 to 1; a tie is as
 * long as 1 ÷ weight. Pairs without a way count as pairs. After Brandes, "A faster algorithm for betweenness centrality"
 * (2001), with Dijkstra's search; the time it takes grows with the cube of the nodes.
 */
export function betweenness(nodes: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const neighbors = neighborsIn(nodes, ties);
  const scores = new Float64Array(nodes.length);
  for (const start of nodes.keys()) addWaysFrom(start, neighbors, scores);
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  return new Map(nodes.map((id, i) => [id, pairs > 0 ? (scores[i] ?? 0) / pairs : 0]));
}

function neighborsIn(nodes: readonly string[], ties: readonly Tie[]): Neighbors {
  const places = new Map(nodes.map((id, i) => [id, i]));
  const neighbors: [number, number][][] = nodes.map(() => []);
  for (const { source, target, weight } of ties) {
    const [one, other] = [places.get(source) ?? 0, places.get(target) ?? 0];
    neighbors[one]?.push([other, 1 / weight]);
    neighbors[other]?.push([one, 1 / weight]);
  }
  return neighbors;
}

/** Adds to each node's score how much of the shortest ways from one node to all others leads through it. */
function addWaysFrom(start: number, neighbors: Neighbors, scores: Float64Array): void {
  const { order, ways, before } = search(start, neighbors);
  const shares = new Float64Array(neighbors.length);
  for (const node of order.toReversed()) {
    const share = (1 + (shares[node] ?? 0)) / (ways[node] ?? 1);
    for (const earlier of before[node] ?? []) shares[earlier] = (shares[earlier] ?? 0) + (ways[earlier] ?? 0) * share;
    if (node !== start) scores[node] = (scores[node] ?? 0) + (shares[node] ?? 0);
  }
}

/** Every node that can be reached, the nearest first, with how many shortest ways lead to it, and over which nodes. */
function search(start: number, neighbors: Neighbors) {
  const distances = new Float64Array(neighbors.length).fill(Number.POSITIVE_INFINITY);
  const ways = new Float64Array(neighbors.length);
  const before: number[][] = neighbors.map(() => []);
  const open = new Set([start]);
  const order: number[] = [];
  distances[start] = 0;
  ways[start] = 1;
  for (let node = nearest(open, distances); node !== null; node = nearest(open, distances)) {
    open.delete(node);
    order.push(node);
    for (const [to, length] of neighbors[node] ?? []) {
      const [here, there] = [(distances[node] ?? 0) + length, distances[to] ?? 0];
      if (here > there + hair) continue;
      if (here < there - hair) {
        distances[to] = here;
        ways[to] = 0;
        before[to] = [];
        open.add(to);
      }
      ways[to] = (ways[to] ?? 0) + (ways[node] ?? 0);
      before[to]?.push(node);
    }
  }
  return { order, ways, before };
}

function nearest(open: ReadonlySet<number>, distances: Float64Array): number | null {
  let best: number | null = null;
  for (const node of open) if (best === null || (distances[node] ?? 0) < (distances[best] ?? 0)) best = node;
  return best;
}
