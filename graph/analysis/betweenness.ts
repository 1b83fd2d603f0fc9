/** An undirected tie; the more weight, the nearer the two. */
export type Tie = { readonly source: string; readonly target: string; readonly weight: number };
type Neighbors = ReadonlyMap<string, readonly (readonly [id: string, length: number])[]>;

/** Two ways whose lengths differ by less than this are equally long: sums of fractions are not exact. */
const hair = 1e-9;

/**
 * For each node the share of the shortest ways between all pairs of others that lead through it, from 0 to 1; a tie is as
 * long as 1 ÷ weight. Pairs without a way count as pairs. After Brandes, "A faster algorithm for betweenness centrality"
 * (2001), with Dijkstra's search.
 */
export function betweenness(nodes: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const neighbors = neighborsIn(nodes, ties);
  const scores = new Map(nodes.map((id) => [id, 0]));
  for (const start of nodes) {
    for (const [id, share] of dependencies(start, neighbors)) scores.set(id, (scores.get(id) ?? 0) + share);
  }
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  return new Map([...scores].map(([id, score]) => [id, pairs > 0 ? score / pairs : 0]));
}

function neighborsIn(nodes: readonly string[], ties: readonly Tie[]): Neighbors {
  const both = ties.flatMap(({ source, target, weight }) => [
    { from: source, to: target, length: 1 / weight },
    { from: target, to: source, length: 1 / weight },
  ]);
  const byStart = Map.groupBy(both, ({ from }) => from);
  return new Map(nodes.map((id) => [id, (byStart.get(id) ?? []).map(({ to, length }) => [to, length] as const)]));
}

type Reached = { distance: number; ways: number; before: string[] };

/** How much of the shortest ways from one node to all others leads through each. */
function dependencies(start: string, neighbors: Neighbors): [string, number][] {
  const { reached, order } = search(start, neighbors);
  const shares = new Map<string, number>();
  for (const id of order.toReversed()) {
    const { ways, before } = reached.get(id) ?? unreached();
    for (const earlier of before) {
      const share = ((reached.get(earlier)?.ways ?? 0) / ways) * (1 + (shares.get(id) ?? 0));
      shares.set(earlier, (shares.get(earlier) ?? 0) + share);
    }
  }
  return [...shares].filter(([id]) => id !== start);
}

const unreached = (): Reached => ({ distance: Number.POSITIVE_INFINITY, ways: 0, before: [] });

/** Every node that can be reached, the nearest first. */
function search(start: string, neighbors: Neighbors) {
  const reached = new Map<string, Reached>([[start, { distance: 0, ways: 1, before: [] }]]);
  const order: string[] = [];
  const open = new Set([start]);
  for (let id = nearest(open, reached); id !== null; id = nearest(open, reached)) {
    open.delete(id);
    order.push(id);
    for (const [to, length] of neighbors.get(id) ?? []) visit({ from: id, to, length }, reached, open);
  }
  return { reached, order };
}

/** The nearest of some nodes, the first by id of several. */
function nearest(open: ReadonlySet<string>, reached: ReadonlyMap<string, Reached>): string | null {
  const distance = (id: string) => reached.get(id)?.distance ?? Number.POSITIVE_INFINITY;
  const nearer = (a: string, b: string) =>
    distance(b) < distance(a) - hair || (distance(b) < distance(a) + hair && b < a);
  return [...open].reduce<string | null>((best, id) => (best === null || nearer(best, id) ? id : best), null);
}

type Step = { readonly from: string; readonly to: string; readonly length: number };

function visit({ from, to, length }: Step, reached: Map<string, Reached>, open: Set<string>): void {
  const here = reached.get(from) ?? unreached();
  const there = reached.get(to) ?? unreached();
  const distance = here.distance + length;
  if (distance < there.distance - hair) {
    reached.set(to, { distance, ways: here.ways, before: [from] });
    open.add(to);
  } else if (open.has(to) && distance < there.distance + hair) {
    there.ways += here.ways;
    there.before.push(from);
  }
}
