import type { SchemeMixResolvers } from '../../generated/resolvers.ts';

export const SchemeMix: SchemeMixResolvers = {
  unsidedCount: ({ unsided }) => unsided,
  sides: ({ sides, behind }) => sides.map((part) => ({ ...part, behind })),
};
