import type { TargetRowResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const TargetRow: TargetRowResolvers = {
  target: ({ id }, _args, context) => entityOf(context, 'TARGET', id),
  regions: ({ regions }, _args, context) => Promise.all(regions.map((id) => entityOf(context, 'REGION', id))),
};
