import type { ProgramUseResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const ProgramUse: ProgramUseResolvers = {
  program: ({ node }, _args, context) => entityOf(context, 'PROGRAM', node),
  evidence: ({ edge }) => edge,
};
