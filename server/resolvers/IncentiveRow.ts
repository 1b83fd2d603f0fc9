import type { IncentiveRowResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const IncentiveRow: IncentiveRowResolvers = {
  incentive: ({ id }, _args, context) => entityOf(context, 'INCENTIVE', id),
  regions: ({ regions }, _args, context) => Promise.all(regions.map((id) => entityOf(context, 'REGION', id))),
  followedBy: ({ followedBy }, _args, context) =>
    Promise.all(followedBy.map((id) => entityOf(context, 'INCENTIVE', id))),
};
