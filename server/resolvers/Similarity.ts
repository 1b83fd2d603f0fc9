import type { SimilarityResolvers } from '../../generated/resolvers.ts';
import { entitiesOf } from '../rows.ts';

export const Similarity: SimilarityResolvers = {
  regions: ({ regions }, _args, context) => entitiesOf(context, 'REGION', regions),
  order: ({ order }, _args, context) => entitiesOf(context, 'REGION', order),
  merges: ({ merges }) => [...merges],
  cells: ({ cells, over }) => cells.map((cell) => ({ ...cell, over })),
  truncated: ({ regions, totalRegions }) => regions.length < totalRegions,
};
