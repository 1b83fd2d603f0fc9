import type { CitationResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const Citation: CitationResolvers = {
  cited: ({ cited }, _args, context) => entityOf(context, 'POLICY', cited),
  relation: ({ edge }) => edge.citation as 'REFERS',
  measure: ({ edge }, _args, context) => (edge.measure ? entityOf(context, 'MEASURE', edge.measure) : null),
  evidence: ({ edge }) => edge,
};
