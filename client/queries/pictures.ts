import type { PictureEdgeFragment, PictureNodeFragment } from '../../generated/operations.ts';
import type { DrawnRelation } from '../state/drawnRelations.ts';
import type { GraphEdge, GraphNode, Network } from '../state/graph.ts';

type Answered = {
  readonly nodes: readonly PictureNodeFragment[];
  readonly edges: readonly PictureEdgeFragment[];
  readonly truncated: boolean;
  readonly totalNodes: number;
};

/** An answered picture as the explorer keeps it. */
export function toNetwork({ nodes, edges, truncated, totalNodes }: Answered): Network {
  return { nodes: nodes.map(toNode), edges: edges.map(toEdge), truncated, totalNodes };
}

type AnsweredNode = Omit<PictureNodeFragment, 'entity'> & { readonly entity: object };

export function toNode({ id, kind, label, degree, neighbors, regions, entity }: AnsweredNode): GraphNode {
  return { id, kind, label, degree, neighbors, places: regions, point: pointOf(entity) };
}

function pointOf(entity: object): GraphNode['point'] {
  if (!('latitude' in entity) || !('longitude' in entity)) return null;
  const { latitude, longitude } = entity;
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

export function toEdge({ relation, ...edge }: PictureEdgeFragment): GraphEdge {
  return { ...edge, relation: relation as DrawnRelation };
}
