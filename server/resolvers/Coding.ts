import type { CodingResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const Coding: CodingResolvers = {
  measure: ({ measure }, _args, context) => entityOf(context, 'MEASURE', measure),
  instrument: ({ instrument }, _args, context) => entityOf(context, 'INSTRUMENT', instrument),
  evidence: (coding) => coding,
};
