import { type Kind, kinds } from '../../graph/model.ts';
import type { Visible } from './filterGraph.ts';
import type { DrawnEdge, DrawnNode } from './graph.ts';
import type { Grouping, Language } from './recipe.ts';

/** Beyond so many nodes and links together, groups are folded until the picture can be moved again. */
export const mostElements = 5_000;

/** A group of nodes drawn as one; `members` are their ids. */
export type Fold = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly members: readonly string[];
};
/** What is drawn in the end: nodes, and folds among them by id. */
export type Folded = Visible & {
  readonly folds: ReadonlyMap<string, Fold>;
  /** Whether groups were folded because there was too much to draw, rather than because a person asked. */
  readonly forced: boolean;
};
type Grouped = { readonly group: Grouping; readonly open: readonly string[]; readonly language: Language };
type Sorted = (node: DrawnNode) => { readonly id: string; readonly kind: Kind; readonly label: string } | null;

/** Folds groups of at least two nodes: those that are asked for, and, where there is too much, the largest of each place and kind. */
export function foldGraph(visible: Visible, { group, open, language }: Grouped, most = mostElements): Folded {
  const sorted = sorters[group](language);
  const asked = sorted
    ? foldBy(visible, sorted, { open })
    : { ...visible, folds: new Map<string, Fold>(), forced: false };
  if (asked.nodes.length + asked.edges.length <= most) return asked;
  const crowded = foldBy(asked, byPlaceAndKind(language), { open, most });
  return { ...crowded, folds: new Map([...asked.folds, ...crowded.folds]), forced: crowded.folds.size > 0 };
}

/** The node that stands for `id` in what is drawn: itself, or the group that it is folded into; null where it is neither. */
export function standIn({ nodes, folds }: Folded, id: string): string | null {
  if (nodes.some((node) => node.id === id)) return id;
  return [...folds.values()].find(({ members }) => members.includes(id))?.id ?? null;
}

const sorters: Readonly<Record<Grouping, (language: Language) => Sorted | null>> = {
  none: () => null,
  place: () => (node) => {
    const [place] = node.places;
    return place ? { id: `group:${place.id}`, kind: 'REGION', label: place.name } : null;
  },
  kind: (language) => (node) => ({
    id: `group:${node.kind}`,
    kind: node.kind,
    label: kinds[node.kind].plural[language],
  }),
};

function byPlaceAndKind(language: Language): Sorted {
  return ({ kind, places: [place] }) => ({
    id: `group:${kind}:${place?.id ?? ''}`,
    kind,
    label: [place?.name, kinds[kind].plural[language]].filter(Boolean).join(' · '),
  });
}

/** Folds the groups that are not open, the largest first and, with `most`, only until few enough elements are left. */
function foldBy(
  visible: Visible,
  sorted: Sorted,
  { open, most = 0 }: { open: readonly string[]; most?: number },
): Folded {
  const groups = Map.groupBy(visible.nodes, (node) => sorted(node)?.id ?? '');
  const large = [...groups].filter(([id, nodes]) => id !== '' && nodes.length > 1 && !open.includes(id));
  large.sort(([left, lefts], [right, rights]) => rights.length - lefts.length || (left < right ? -1 : 1));
  const stand = new Map<string, string>();
  const folds = new Map<string, Fold>();
  let folded: Folded = { ...visible, folds, forced: false };
  for (const [id, nodes] of large) {
    if (most > 0 && folded.nodes.length + folded.edges.length <= most) break;
    const [first] = nodes;
    const named = first && sorted(first);
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
