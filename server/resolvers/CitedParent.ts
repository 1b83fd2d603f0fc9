import type { CitedParentResolvers } from '../../generated/resolvers.ts';

export const CitedParent: CitedParentResolvers = {
  citation: ({ cited, edge }) => ({ cited, edge }),
};
