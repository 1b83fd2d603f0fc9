import type { ComparedIndicatorResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const ComparedIndicator: ComparedIndicatorResolvers = {
  indicator: ({ indicator }, _args, context) => entityOf(context, 'INDICATOR', indicator),
};
