import type { SimilarityMergeResolvers } from '../../generated/resolvers.ts';
import { entitiesOf } from '../rows.ts';

export const SimilarityMerge: SimilarityMergeResolvers = {
  left: ({ left }, _args, context) => entitiesOf(context, 'REGION', left),
  right: ({ right }, _args, context) => entitiesOf(context, 'REGION', right),
};
