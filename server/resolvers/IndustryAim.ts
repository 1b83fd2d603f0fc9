import type { IndustryAimResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const IndustryAim: IndustryAimResolvers = {
  industry: ({ node }, _args, context) => entityOf(context, 'INDUSTRY', node),
  evidence: ({ edge }) => edge,
};
