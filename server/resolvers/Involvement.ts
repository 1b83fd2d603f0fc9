import type { InvolvementResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const Involvement: InvolvementResolvers = {
  group: ({ node }, _args, context) => entityOf(context, 'GROUP', node),
  role: ({ edge }) => edge.role as 'MEMBER',
  evidence: ({ edge }) => edge,
};
