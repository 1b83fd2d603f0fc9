import type { Visible } from './filterGraph.ts';
import type { DrawnEdge, DrawnNode } from './graph.ts';
import { type By, type Group, groupOf } from './groupOf.ts';
import type { Grouping, Language } from './recipe.ts';

/** Beyond so many nodes and links together, groups are folded until the picture can be moved again. */
export const mostElements = 5_000;

/** A group of nodes drawn as one; `members` are their ids. */
export type Fold = Group & { readonly members: readonly string[] };
/** What is drawn in the end: nodes, and folds among them by id. */
export type Folded = Visible & {
  readonly folds: ReadonlyMap<string, Fold>;
  /** Whether groups were folded because there was too much to draw, rather than because a person asked. */
  readonly forced: boolean;
};
type Grouped = { readonly group: Grouping; readonly open: readonly string[]; readonly language: Language };
type Folding = {
  readonly by: By;
  readonly open: readonly string[];
  readonly language: Language;
  readonly most?: number;
};

/** Folds groups of at least two nodes: those that are asked for, and, where there is too much, the largest of each place and kind. */
export function foldGraph(visible: Visible, { group, open, language }: Grouped, most = mostElements): Folded {
  const asked = foldBy(visible, { by: group, open, language });
  if (asked.nodes.length + asked.edges.length <= most) return asked;
  const crowded = foldBy(asked, { by: 'placeAndKind', open, language, most });
  return { ...crowded, folds: new Map([...asked.folds, ...crowded.folds]), forced: crowded.folds.size > 0 };
}

/** Folds the groups that are not open, the largest first and, with `most`, only until few enough elements are left. */
function foldBy(visible: Visible, { by, open, language, most = 0 }: Folding): Folded {
  const groups = Map.groupBy(visible.nodes, (node) => groupOf(node, by, language)?.id ?? '');
  const large = [...groups].filter(([id, nodes]) => id !== '' && nodes.length > 1 && !open.includes(id));
  large.sort(([left, lefts], [right, rights]) => rights.length - lefts.length || (left < right ? -1 : 1));
  const stand = new Map<string, string>();
  const folds = new Map<string, Fold>();
  let folded: Folded = { ...visible, folds, forced: false };
  for (const [id, nodes] of large) {
    if (most > 0 && folded.nodes.length + folded.edges.length <= most) break;
    const [first] = nodes;
    const named = first && groupOf(first, by, language);
    if (!named) continue;
    folds.set(id, { ...named, members: nodes.map((node) => node.id) });
    for (const node of nodes) stand.set(node.id, id);
    if (most > 0) folded = contract(visible, stand, folds);
  }
  return contract(visible, stand, folds);
}

/** The graph with each node replaced by its stand-in; links between two of them become one, and those inside go. */
function contract(visible: Visible, stand: ReadonlyMap<string, string>, folds: ReadonlyMap<string, Fold>): Folded {
  if (stand.size === 0) return { ...visible, folds, forced: false };
  const seen = new Set<string>();
  const nodes = visible.nodes.flatMap((node) => {
    const fold = folds.get(stand.get(node.id) ?? '');
    if (!fold) return [node];
    if (seen.has(fold.id)) return [];
    seen.add(fold.id);
    return [foldedNode(fold, node)];
  });
  const edges = new Map<string, DrawnEdge>();
  for (const edge of visible.edges) {
    const [source, target] = [stand.get(edge.source) ?? edge.source, stand.get(edge.target) ?? edge.target];
    if (source === target) continue;
    const plain = source === edge.source && target === edge.target;
    const id = plain ? edge.id : `${edge.relation}:${source}>${target}`;
    const weight = plain ? edge.weight : (edges.get(id)?.weight ?? 0) + (edge.weight ?? 1);
    edges.set(id, { ...edge, id, source, target, weight });
  }
  return { ...visible, nodes, edges: [...edges.values()], folds, forced: false };
}

function foldedNode({ id, kind, label, members }: Fold, first: DrawnNode): DrawnNode {
  return {
    ...first,
    id,
    kind,
    label: `${label} · ${members.length}`,
    degree: members.length,
    neighbors: [],
    point: null,
  };
}
