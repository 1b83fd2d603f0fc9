import type { RestatementResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const Restatement: RestatementResolvers = {
  target: ({ target }, _args, context) => entityOf(context, 'TARGET', target),
};
