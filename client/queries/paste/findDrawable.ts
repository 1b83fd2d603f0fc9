import { kindOfId } from '../../state/kindOfId.ts';

type Fields = Readonly<Record<string, unknown>>;
export type FoundNode = Fields & { readonly id: string };
export type FoundEdge = Fields & { readonly source: string; readonly target: string };

/** What of an answer can be drawn. */
export type Drawable = {
  /** The nodes and edges of every network in it, each id once. */
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
  readonly truncated: boolean;
  readonly totalNodes: number;
  /** The ids of all entities outside of networks. */
  readonly ids: readonly string[];
};

/**
 * Looks through an answer at any depth, under any aliases. A network is an object with `nodes` that have ids and `edges`
 * with a source and a target; one with such edges alone adds only these. An entity is told by its id.
 */
export function findDrawable(answer: unknown): Drawable {
  const nodes = new Map<string, FoundNode>();
  const edges = new Map<string, FoundEdge>();
  const ids = new Set<string>();
  const totals: number[] = [];
  let truncated = false;
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && isEntityId(value)) ids.add(value);
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    const network = networkOf(value);
    if (!network) {
      Object.values(value).forEach(walk);
      return;
    }
    for (const node of network.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of network.edges) edges.set(keyOf(edge), edge);
    truncated ||= value.truncated === true;
    if (typeof value.totalNodes === 'number') totals.push(value.totalNodes);
  };
  walk(answer);
  const found = { nodes: [...nodes.values()], edges: [...edges.values()], ids: [...ids] };
  return { ...found, truncated, totalNodes: Math.max(nodes.size, ...totals) };
}

function networkOf({ nodes = [], edges }: Fields): { nodes: readonly FoundNode[]; edges: readonly FoundEdge[] } | null {
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return null;
  return nodes.every(isNode) && edges.every(isEdge) ? { nodes, edges } : null;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNode = (value: unknown): value is FoundNode => isObject(value) && typeof value.id === 'string';
const isEdge = (value: unknown): value is FoundEdge =>
  isObject(value) && typeof value.source === 'string' && typeof value.target === 'string';

/** One word that starts with the name of a kind, as all ids of entities do. */
function isEntityId(text: string): boolean {
  return /^\S+$/.test(text) && kindOfId(text) !== null;
}

function keyOf({ id, relation, source, target }: FoundEdge): string {
  return typeof id === 'string' ? id : `${relation} ${source} ${target}`;
}
