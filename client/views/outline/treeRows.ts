import { kindNames, kinds } from '../../../graph/model.ts';
import { type DrawnRelation, drawnRelations } from '../../state/drawnRelations.ts';
import type { DrawnEdge, DrawnNode, Graph } from '../../state/graph.ts';
import type { Language } from '../../state/recipe.ts';

type Drawn = Pick<Graph, 'nodes' | 'edges'>;

/** A link as seen from one of its ends: the neighbour, and the relation read towards it. */
type Link = {
  readonly edge: DrawnEdge;
  readonly to: DrawnNode;
  readonly relation: DrawnRelation;
  readonly away: boolean;
};
/** What is drawn, ready to be walked as a tree. */
export type Forest = {
  readonly roots: readonly DrawnNode[];
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly compare: (left: DrawnNode, right: DrawnNode) => number;
  readonly language: Language;
};

type Place = {
  /** Where it stands in the tree: the same node stands in several places. */
  readonly key: string;
  readonly parent: string | null;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** Null where there is nothing to open. */
  readonly open: boolean | null;
};
/** A node; `above` says that it is one of those that it stands under, so that it is not opened again. */
export type NodeRow = Place & { readonly of: 'node'; readonly node: DrawnNode; readonly above: boolean };
/** The neighbours of one node by one relation, in words. */
export type RelationRow = Place & {
  readonly of: 'relation';
  readonly from: DrawnNode;
  readonly label: string;
  readonly count: number;
};
export type TreeRow = NodeRow | RelationRow;

/** The roots are the nodes of the start by kind and place, then one node of every part that is not joined to them. */
export function plant({ nodes, edges }: Drawn, language: Language): Forest {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, Link[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target || source === target) continue;
    links.get(source.id)?.push({ edge, to: target, relation: edge.relation, away: true });
    links.get(target.id)?.push({ edge, to: source, relation: edge.relation, away: false });
  }
  const compare = byKindAndPlace(language);
  const begun = nodes.filter(({ step }) => step === 0).sort(compare);
  return { roots: [...begun, ...apart(nodes, begun, links)], links, compare, language };
}

/** The rows of the tree in order, as far as it is opened. Nodes are closed unless `toggled` holds their key, relations open. */
export function treeRows(forest: Forest, toggled: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  for (const [index, node] of forest.roots.entries()) {
    const place = { key: node.id, parent: null, level: 1, position: index + 1, size: forest.roots.length };
    addNode(rows, { forest, toggled, path: [], came: null }, { ...place, node });
  }
  return rows;
}

/** The keys to open so that a node is in sight, by the fewest links from a root; `[]` for a root or what is not there. */
export function wayTo({ roots, links }: Forest, id: string): string[] {
  const opened = new Map<string, readonly string[]>(roots.map((root) => [root.id, []]));
  const queue = roots.map((root) => ({ id: root.id, key: root.id }));
  for (const { id: at, key } of queue) {
    const before = opened.get(at) ?? [];
    if (at === id) return [...before];
    for (const link of links.get(at) ?? []) {
      if (opened.has(link.to.id)) continue;
      opened.set(link.to.id, [...before, key]);
      queue.push({ id: link.to.id, key: keyOf(key, link) });
    }
  }
  return [];
}

type Growing = {
  readonly forest: Forest;
  readonly toggled: ReadonlySet<string>;
  /** The nodes that it stands under. */
  readonly path: readonly string[];
  /** The link that leads to it. */
  readonly came: DrawnEdge | null;
};

function addNode(rows: TreeRow[], growing: Growing, at: Omit<Place, 'open'> & { node: DrawnNode }): void {
  const { forest, toggled, path, came } = growing;
  const { node, key } = at;
  const above = path.includes(node.id);
  const links = above ? [] : (forest.links.get(node.id) ?? []).filter(({ edge }) => edge !== came);
  const open = links.length > 0 ? toggled.has(key) : null;
  rows.push({ ...at, of: 'node', above, open });
  if (!open) return;
  const groups = [...Map.groupBy(links, groupKey)];
  for (const [index, [group, members]] of groups.entries()) {
    const place = {
      key: `${key}/${group}`,
      parent: key,
      level: at.level + 1,
      position: index + 1,
      size: groups.length,
    };
    addRelation(rows, { ...growing, path: [...path, node.id] }, { ...place, from: node, members });
  }
}

function addRelation(
  rows: TreeRow[],
  growing: Growing,
  { members, ...at }: Omit<Place, 'open'> & { from: DrawnNode; members: readonly Link[] },
): void {
  const { forest, toggled } = growing;
  const [first] = members;
  const open = !toggled.has(at.key);
  const label = first ? labelOf(first, forest.language) : '';
  rows.push({ ...at, of: 'relation', label, count: members.length, open });
  if (!open) return;
  const sorted = [...members].sort((left, right) => forest.compare(left.to, right.to));
  for (const [index, link] of sorted.entries()) {
    const place = { parent: at.key, level: at.level + 1, position: index + 1, size: members.length };
    const key = keyOf(at.parent ?? '', link);
    addNode(rows, { ...growing, came: link.edge }, { ...place, key, node: link.to });
  }
}

function groupKey({ relation, away }: Link): string {
  return `${relation}${away ? '>' : '<'}`;
}

function keyOf(parent: string, { edge }: Link): string {
  return `${parent}/${edge.id}`;
}

function labelOf({ edge, relation, away }: Link, language: Language): string {
  return away ? edge.label : drawnRelations[relation].reverse[language];
}

/** One node of each part that no root leads to. */
function apart(nodes: readonly DrawnNode[], begun: readonly DrawnNode[], links: Forest['links']): DrawnNode[] {
  const seen = new Set<string>();
  const reach = (from: DrawnNode) => {
    const queue = [from];
    for (const node of queue) {
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      for (const { to } of links.get(node.id) ?? []) if (!seen.has(to.id)) queue.push(to);
    }
  };
  begun.forEach(reach);
  return nodes.filter((node) => {
    if (seen.has(node.id)) return false;
    reach(node);
    return true;
  });
}

/** Shared things by name; what stands in a document stays in the order of the document. */
function byKindAndPlace(language: Language): (left: DrawnNode, right: DrawnNode) => number {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
  return (left, right) =>
    kindNames.indexOf(left.kind) - kindNames.indexOf(right.kind) ||
    compare(left.places[0]?.name ?? '', right.places[0]?.name ?? '') ||
    (kinds[left.kind].origin === 'vocabulary' ? compare(left.label, right.label) : 0);
}
