import type { Kind } from '../../graph/model.ts';
import type { DrawnRelation } from './drawnRelations.ts';
import type { Step } from './recipe.ts';

export type GraphNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Neighbours in the whole graph, drawn or not. */
  readonly degree: number;
  readonly neighbors: readonly { readonly kind: Kind; readonly count: number }[];
  /** The places that it belongs to, the nearest first. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Where a place lies, in degrees. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
};

export type GraphEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: DrawnRelation;
  readonly label: string;
  readonly weight: number | null;
};

/** What the server answers for a start or an expansion. */
export type Network = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly truncated: boolean;
  readonly totalNodes: number;
};

/** A node with where it came from: 0 is the start, n the nth expansion, around the node that was expanded. */
export type DrawnNode = GraphNode & { readonly step: number; readonly around: string | null };
export type DrawnEdge = GraphEdge & { readonly step: number };
export type Graph = { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[] };

export type Expansion = { readonly step: Step; readonly network: Network };

/**
 * The start, its expansions and the paths asked for as one graph. What is there stays as it is; each only adds. Paths are
 * the last step, around their first node.
 */
export function compose(
  start: Network,
  expansions: readonly Expansion[],
  path: { readonly from: string; readonly network: Network } | null = null,
): Graph {
  const nodes = new Map<string, DrawnNode>(start.nodes.map((node) => [node.id, { ...node, step: 0, around: null }]));
  const add = (node: GraphNode, step: number, around: string) => {
    if (!nodes.has(node.id)) nodes.set(node.id, { ...node, step, around: node.id === around ? null : around });
  };
  for (const [index, { step, network }] of expansions.entries()) {
    const alone = step.kinds?.length === 0;
    for (const node of network.nodes) if (!alone || node.id === step.id) add(node, index + 1, step.id);
  }
  for (const node of path?.network.nodes ?? []) add(node, expansions.length + 1, path?.from ?? '');
  const edges = new Map<string, DrawnEdge>();
  const networks = [start, ...expansions.map(({ network }) => network), ...(path ? [path.network] : [])];
  for (const [step, network] of networks.entries()) {
    for (const edge of network.edges) {
      if (nodes.has(edge.source) && nodes.has(edge.target) && !edges.has(edge.id))
        edges.set(edge.id, { ...edge, step });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** For each node, with how many of `places` it is joined. */
export function countPlaces(edges: readonly GraphEdge[], places: ReadonlySet<string>): ReadonlyMap<string, number> {
  const joined = new Map<string, Set<string>>();
  const add = (node: string, place: string) => joined.set(node, (joined.get(node) ?? new Set()).add(place));
  for (const edge of edges) {
    if (places.has(edge.source)) add(edge.target, edge.source);
    if (places.has(edge.target)) add(edge.source, edge.target);
  }
  return new Map([...joined].map(([node, set]) => [node, set.size]));
}

type Link = Pick<GraphEdge, 'source' | 'target'>;

/** For each node, how many links end at it. */
export function countLinks(edges: readonly Link[]): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of new Set([source, target])) links.set(id, (links.get(id) ?? 0) + 1);
  }
  return links;
}

/** The nodes at the other ends of the links of a node. */
export function neighborsOf(id: string, edges: readonly Link[]): string[] {
  return edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}
