import type { SimilarityCellResolvers } from '../../generated/resolvers.ts';
import { entitiesOf, entityOf } from '../rows.ts';
import { comparedKinds } from '../similarity.ts';

export const SimilarityCell: SimilarityCellResolvers = {
  left: ({ left }, _args, context) => entityOf(context, 'REGION', left),
  right: ({ right }, _args, context) => entityOf(context, 'REGION', right),
  sharedCount: ({ shared }) => shared.length,
  onlyLeftCount: ({ onlyLeft }) => onlyLeft.length,
  onlyRightCount: ({ onlyRight }) => onlyRight.length,
  shared: ({ shared, over }, _args, context) => entitiesOf(context, comparedKinds[over], shared),
  onlyLeft: ({ onlyLeft, over }, _args, context) => entitiesOf(context, comparedKinds[over], onlyLeft),
  onlyRight: ({ onlyRight, over }, _args, context) => entitiesOf(context, comparedKinds[over], onlyRight),
};
