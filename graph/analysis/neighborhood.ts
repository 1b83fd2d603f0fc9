import type { Kind, RelationName } from '../model.ts';
import { kindOf } from '../store/keys.ts';
import { around, type Direction } from '../store/questions/around.ts';
import type { KindCount } from '../store/questions/corpus.ts';
import { degrees } from '../store/questions/degrees.ts';
import { edgesAmong } from '../store/questions/edges.ts';
import type { Ask } from './ask.ts';
import { type Network, type NetworkNode, nothing } from './network.ts';

export type NeighborhoodRequest = {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly kinds: readonly Kind[] | null;
  readonly relations: readonly RelationName[] | null;
  /** Only along relations or only against them; both ways where null. */
  readonly direction: Direction | null;
  readonly limit: number;
};

/**
 * What lies within `depth` steps of some entities: nearest first, then by degree (highest first), then by id, cut at
 * `limit`. One question a step, one for the degrees, one for the relations among what is shown.
 */
export async function neighborhood(ask: Ask, request: NeighborhoodRequest): Promise<Network> {
  if (request.ids.length === 0) return nothing;
  const { kinds, limit } = request;
  const found = (await levelsAround(ask, request)).map((level) => level.filter(isOneOf(kinds)));
  const totalNodes = found.reduce((sum, level) => sum + level.length, 0);
  const nodes = await nearest(ask, found, limit);
  return { nodes, edges: await edgesBetween(ask, nodes, request.relations), totalNodes };
}

/** The entities by distance: the start, then what is one step away, and so on. */
async function levelsAround(ask: Ask, request: NeighborhoodRequest): Promise<NetworkNode[][]> {
  const { ids, depth, relations, direction } = request;
  const ways = { ...(relations ? { relations } : {}), ...(direction ? { direction } : {}) };
  const seen = new Set(ids);
  const levels: NetworkNode[][] = [[...seen].map((id) => ({ id, kind: kindOf(id) }))];
  while (levels.length <= depth) {
    const frontier = levels.at(-1) ?? [];
    if (frontier.length === 0 || relations?.length === 0) break;
    const next = await ask(around, { ids: frontier.map(({ id }) => id), ...ways });
    const fresh = next.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    levels.push([...fresh]);
  }
  return levels;
}

/** The first `limit` nodes; degrees are asked only of levels that are shown at least in part. */
async function nearest(ask: Ask, levels: readonly NetworkNode[][], limit: number): Promise<NetworkNode[]> {
  const before = levels.map((_, i) => levels.slice(0, i).reduce((sum, level) => sum + level.length, 0));
  const shown = levels.filter((level, i) => level.length > 0 && (before[i] ?? 0) < limit);
  const ids = shown.flatMap((level) => level.map(({ id }) => id));
  if (ids.length === 0) return [];
  const counts = await ask(degrees, ids);
  const neighbors = new Map(ids.map((id, i) => [id, counts[i] ?? []]));
  const counted = shown.map((level) => level.map((node) => ({ ...node, neighbors: neighbors.get(node.id) ?? [] })));
  return counted.flatMap((level) => level.toSorted(byDegree)).slice(0, limit);
}

type Counted = NetworkNode & { readonly neighbors: readonly KindCount[] };

const byDegree = (a: Counted, b: Counted): number => degreeOf(b) - degreeOf(a) || (a.id < b.id ? -1 : 1);
const degreeOf = ({ neighbors }: Counted): number => neighbors.reduce((sum, { count }) => sum + count, 0);

async function edgesBetween(ask: Ask, nodes: readonly NetworkNode[], relations: readonly RelationName[] | null) {
  if (nodes.length === 0 || relations?.length === 0) return [];
  const edges = await ask(edgesAmong, { ids: nodes.map(({ id }) => id), ...(relations ? { relations } : {}) });
  return edges.map((edge) => ({ ...edge, weight: null }));
}

const isOneOf =
  (kinds: readonly Kind[] | null) =>
  ({ kind }: NetworkNode): boolean =>
    kinds === null || kinds.includes(kind);
