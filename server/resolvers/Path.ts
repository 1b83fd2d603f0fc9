import type { PathResolvers } from '../../generated/resolvers.ts';
import { kindOf } from '../../graph/store/keys.ts';

export const Path: PathResolvers = {
  nodes: ({ nodes }) => nodes.map((id) => ({ id, kind: kindOf(id) })),
  edges: ({ edges }) => edges.map((edge) => ({ ...edge, weight: null })),
  length: ({ edges }) => edges.length,
};
