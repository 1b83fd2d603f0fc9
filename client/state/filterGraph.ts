import { countLinks, countPlaces, type DrawnEdge, type DrawnNode, type Graph } from './graph.ts';
import type { Narrowing } from './recipe.ts';

/** What the store says of a filter: the drawn nodes that stand, and what the start's links weigh under it, by id. */
export type Standing = { readonly ids: ReadonlySet<string>; readonly weights: ReadonlyMap<string, number> };

export type Filters = Omit<Narrowing, 'filter'> & {
  /** Null where no filter of measures is set. */
  readonly standing: Standing | null;
  /** The class that the colouring puts a node in. */
  readonly classOf: (id: string) => string | null;
};

export const reasons = [
  'measures',
  'weights',
  'shared',
  'kinds',
  'classes',
  'degree',
  'relations',
  'isolated',
  'hand',
] as const;
/** Why a node or link is not drawn. */
export type Reason = (typeof reasons)[number];

/** What of a graph is drawn, and how many nodes, and links between drawn nodes, are hidden, by the first reason that hides them. */
export type Visible = Graph & { readonly hiddenBy: Readonly<Partial<Record<Reason, number>>> };

/**
 * The visible part of a graph. A node goes by the first filter that hides it; a link goes with its ends, and on its own
 * when its relation is hidden or the start's link has no measure left behind it.
 */
export function filterGraph(graph: Graph, filters: Filters): Visible {
  const hiddenBy: Partial<Record<Reason, number>> = {};
  const hide = (reason: Reason) => {
    hiddenBy[reason] = (hiddenBy[reason] ?? 0) + 1;
    return false;
  };
  const standing = graph.nodes.filter((node) => stands(node, filters) || hide('measures'));
  const between = ends(standing);
  const edges = weighed(graph.edges.filter(between), filters.standing, () => hide('weights'));
  const shared = countShared(standing, edges);
  const chosen = standing.filter((node) => {
    const reason = whyHidden(node, filters, shared);
    return reason === null || hide(reason);
  });
  const drawn = ends(chosen);
  const related = edges.filter(
    (edge) => drawn(edge) && (!filters.hiddenRelations.includes(edge.relation) || hide('relations')),
  );
  const links = countLinks(related);
  const nodes = chosen.filter((node) => (links.get(node.id) ?? 0) >= filters.minDegree || hide('degree'));
  return { nodes, edges: related.filter(ends(nodes)), hiddenBy };
}

/** How many nodes and links the filters hide. */
export function countHidden({ hiddenBy }: Visible): number {
  return Object.values(hiddenBy).reduce((sum, count) => sum + count, 0);
}

function stands({ id }: DrawnNode, { standing }: Filters): boolean {
  return standing === null || standing.ids.has(id);
}

/** The start's links with what they weigh under the filter; those that weigh nothing go. */
function weighed(edges: readonly DrawnEdge[], standing: Standing | null, hide: () => void): readonly DrawnEdge[] {
  if (!standing) return edges;
  return edges.flatMap((edge) => {
    if (edge.weight === null) return [edge];
    const weight = standing.weights.get(edge.id);
    if (weight === undefined) hide();
    return weight === undefined ? [] : [{ ...edge, weight }];
  });
}

function countShared(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const places = nodes.filter((node) => node.kind === 'REGION').map((node) => node.id);
  return countPlaces(edges, new Set(places));
}

function whyHidden(node: DrawnNode, filters: Filters, shared: ReadonlyMap<string, number>): Reason | null {
  const { minRegions, hiddenKinds, hidden, only, hiddenClasses, classOf } = filters;
  if (node.step === 0 && node.kind === 'INSTRUMENT' && (shared.get(node.id) ?? 0) < minRegions) return 'shared';
  if (hiddenKinds.includes(node.kind)) return 'kinds';
  if (hiddenClasses.length > 0 && hiddenClasses.includes(classOf(node.id) ?? '')) return 'classes';
  if (only !== null && !only.includes(node.id)) return 'isolated';
  return hidden.includes(node.id) ? 'hand' : null;
}

function ends(nodes: readonly DrawnNode[]): (edge: DrawnEdge) => boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  return ({ source, target }) => ids.has(source) && ids.has(target);
}
