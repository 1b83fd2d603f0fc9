import type { ResponsibilityResolvers } from '../../generated/resolvers.ts';
import { kindIn } from '../loaders/entities.ts';
import { entityOf } from '../rows.ts';

export const Responsibility: ResponsibilityResolvers = {
  agency: ({ agency }, _args, context) => entityOf(context, 'AGENCY', agency),
  policy: ({ policy }, _args, context) => entityOf(context, 'POLICY', policy),
  measure: ({ source }, _args, context) => (kindIn(source) === 'MEASURE' ? entityOf(context, 'MEASURE', source) : null),
  evidence: (responsibility) => responsibility,
};
