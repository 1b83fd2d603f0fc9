import type { Kind } from '../model.ts';
import { kindOf } from '../store/keys.ts';
import { type Edge, edgesTouching } from '../store/questions/edges.ts';
import type { Ask } from './ask.ts';

export type PathRequest = {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  /** Pass only through entities of these kinds; through any where null. */
  readonly kinds: readonly Kind[] | null;
};
export type Path = { readonly nodes: readonly string[]; readonly edges: readonly Edge[] };

/** What is known from one end: how far each entity is from it, and the entities that were reached last. */
type Side = { readonly distance: Map<string, number>; frontier: string[]; depth: number };
type Graph = Map<string, Map<string, Edge>>;

/**
 * All shortest ways between two entities, ordered by the ids along them, at most `limit`. The search goes from both ends
 * at once, always on from the smaller side, one question a step; so a path of n edges costs n questions.
 */
export async function shortestPaths(ask: Ask, request: PathRequest): Promise<Path[]> {
  const { from, to, limit } = request;
  if (limit === 0) return [];
  if (from === to) return [{ nodes: [from], edges: [] }];
  const graph: Graph = new Map();
  const toEnd = await distancesToEnd(ask, request, graph);
  return toEnd ? walk(graph, toEnd, request) : [];
}

/** How far the entities on shortest paths are from the end; null where there is no path. */
async function distancesToEnd(ask: Ask, request: PathRequest, graph: Graph): Promise<Map<string, number> | null> {
  const start = sideOf(request.from);
  const end = sideOf(request.to);
  while (start.depth + end.depth < request.maxLength) {
    const side = start.frontier.length <= end.frontier.length ? start : end;
    if (side.frontier.length === 0) return null;
    await step(ask, side, graph, request);
    const met = side.frontier.filter((id) => (side === start ? end : start).distance.has(id));
    if (met.length > 0) return joined(start, end, graph);
  }
  return null;
}

const sideOf = (id: string): Side => ({ distance: new Map([[id, 0]]), frontier: [id], depth: 0 });

/** Goes one step on from a side, and remembers the relations met. */
async function step(ask: Ask, side: Side, graph: Graph, request: PathRequest): Promise<void> {
  const edges = await ask(edgesTouching, side.frontier);
  for (const edge of edges) remember(graph, edge);
  const near = side.frontier.flatMap((id) => [...(graph.get(id)?.keys() ?? [])]);
  side.depth += 1;
  side.frontier = [...new Set(near)].filter((id) => !side.distance.has(id) && mayPass(id, request));
  for (const id of side.frontier) side.distance.set(id, side.depth);
}

const mayPass = (id: string, { from, to, kinds }: PathRequest): boolean =>
  kinds === null || id === from || id === to || kinds.includes(kindOf(id));

/** Keeps of several relations between two entities the first by id; they come in that order. */
function remember(graph: Graph, edge: Edge): void {
  for (const [one, other] of [
    [edge.source, edge.target],
    [edge.target, edge.source],
  ] as const) {
    const near = graph.get(one) ?? new Map<string, Edge>();
    graph.set(one, near);
    if (!near.has(other)) near.set(other, edge);
  }
}

/** Carries the distances to the end on over the side of the start. */
function joined(start: Side, end: Side, graph: Graph): Map<string, number> {
  const toEnd = new Map(end.distance);
  let level = [...start.distance].filter(([id, d]) => d === start.depth && toEnd.has(id)).map(([id]) => id);
  for (let depth = start.depth - 1; depth >= 0; depth -= 1) {
    const previous = level.flatMap((id) => [...(graph.get(id)?.keys() ?? [])].map((near) => [near, id] as const));
    level = [];
    for (const [near, id] of previous) {
      if (start.distance.get(near) !== depth || toEnd.has(near)) continue;
      toEnd.set(near, (toEnd.get(id) ?? 0) + 1);
      level.push(near);
    }
  }
  return toEnd;
}

/** The paths that come nearer to the end with every step, in the order of their ids. */
function walk(graph: Graph, toEnd: Map<string, number>, { from, to, limit }: PathRequest): Path[] {
  const paths: Path[] = [];
  const visit = (nodes: readonly string[], edges: readonly Edge[]): void => {
    const id = nodes.at(-1) ?? from;
    if (id === to) paths.push({ nodes, edges });
    const left = toEnd.get(id) ?? 0;
    for (const [near, edge] of [...(graph.get(id) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (paths.length >= limit) return;
      if (toEnd.get(near) === left - 1) visit([...nodes, near], [...edges, edge]);
    }
  };
  visit([from], []);
  return paths;
}
