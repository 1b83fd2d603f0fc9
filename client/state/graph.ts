import type { Kind } from '../../graph/model.ts';
import type { Recipe, Step } from './recipe.ts';

export type GraphNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Neighbours in the whole graph, drawn or not. */
  readonly degree: number;
  readonly neighbors: readonly { readonly kind: Kind; readonly count: number }[];
};

export type GraphEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
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

/** The start and its expansions as one graph. What is there stays as it is; each expansion only adds. */
export function compose(start: Network, expansions: readonly Expansion[]): Graph {
  const nodes = new Map<string, DrawnNode>(start.nodes.map((node) => [node.id, { ...node, step: 0, around: null }]));
  for (const [index, { step, network }] of expansions.entries()) {
    const alone = step.kinds?.length === 0;
    for (const node of network.nodes) {
      if (nodes.has(node.id) || (alone && node.id !== step.id)) continue;
      nodes.set(node.id, { ...node, step: index + 1, around: node.id === step.id ? null : step.id });
    }
  }
  const edges = new Map<string, DrawnEdge>();
  for (const [step, network] of [start, ...expansions.map((expansion) => expansion.network)].entries()) {
    for (const edge of network.edges) {
      if (nodes.has(edge.source) && nodes.has(edge.target) && !edges.has(edge.id))
        edges.set(edge.id, { ...edge, step });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

export type Filters = Pick<Recipe, 'minRegions' | 'hiddenKinds' | 'hidden'> & {
  /** Ids let through, with what is under them; null lets all through. */
  readonly places: ReadonlySet<string> | null;
  readonly instruments: ReadonlySet<string> | null;
};

/** What of a graph is drawn, and how many nodes the filters hide. */
export type Visible = Graph & { readonly hiddenCount: number };

/**
 * The visible part of a graph. Filters of places, instruments and sharing act on what the start drew; what a person
 * expanded stays, unless its kind or the node itself is hidden.
 */
export function filterGraph(graph: Graph, filters: Filters): Visible {
  const chosen = graph.nodes.filter((node) => isChosen(node, filters));
  const places = new Set(chosen.filter((node) => node.kind === 'REGION').map((node) => node.id));
  const shared = countPlaces(graph.edges, places);
  const nodes = chosen.filter(
    (node) =>
      !filters.hidden.includes(node.id) &&
      !filters.hiddenKinds.includes(node.kind) &&
      (!isStartInstrument(node) || (shared.get(node.id) ?? 0) >= filters.minRegions),
  );
  const ids = new Set(nodes.map((node) => node.id));
  const edges = graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target));
  return { nodes, edges, hiddenCount: graph.nodes.length - nodes.length };
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

function isStartInstrument(node: DrawnNode): boolean {
  return node.step === 0 && node.kind === 'INSTRUMENT';
}

function isChosen(node: DrawnNode, { places, instruments }: Filters): boolean {
  if (node.step > 0) return true;
  if (node.kind === 'REGION') return places === null || places.has(node.id);
  return node.kind !== 'INSTRUMENT' || instruments === null || instruments.has(node.id);
}
