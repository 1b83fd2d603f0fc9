import type { PathsQuery } from '../../generated/operations.ts';
import type { GraphEdge, GraphNode, Network } from '../state/graph.ts';
import type { Recipe } from '../state/recipe.ts';
import { ask } from './ask.ts';
import { paths } from './documents.ts';
import { toEdge, toNode } from './pictures.ts';

type Lang = 'ZH' | 'EN';
/** A node on a way, with the address of its clause where it is a measure. */
export type PathNode = GraphNode & { readonly ref: string | null };
/** A way from one entity to another: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`, and may point either way. */
export type Path = { readonly nodes: readonly PathNode[]; readonly edges: readonly GraphEdge[] };

/** The shortest ways between two entities, all of one length; none where they are not joined. */
export async function askPaths({ from, to }: NonNullable<Recipe['path']>, lang: Lang): Promise<Path[]> {
  const { shortestPaths } = await ask(paths, { lang, from, to });
  return shortestPaths.map(({ nodes, edges }) => ({ nodes: nodes.map(toPathNode), edges: edges.map(toEdge) }));
}

/** All that lies on the ways, as one network. */
export function networkOf(ways: readonly Path[]): Network {
  const nodes = new Map(ways.flatMap((way) => way.nodes.map((node) => [node.id, node])));
  const edges = new Map(ways.flatMap((way) => way.edges.map((edge) => [edge.id, edge])));
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: false, totalNodes: nodes.size };
}

function toPathNode(node: PathsQuery['shortestPaths'][number]['nodes'][number]): PathNode {
  return { ...toNode(node), ref: 'ref' in node.entity ? node.entity.ref : null };
}
