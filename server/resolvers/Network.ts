import type { NetworkResolvers } from '../../generated/resolvers.ts';

export const Network: NetworkResolvers = {
  truncated: ({ nodes, totalNodes }) => nodes.length < totalNodes,
};
