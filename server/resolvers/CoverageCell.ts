import type { CoverageCellResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const CoverageCell: CoverageCellResolvers = {
  region: ({ region }, _args, context) => entityOf(context, 'REGION', region),
  instrument: ({ instrument }, _args, context) => entityOf(context, 'INSTRUMENT', instrument),
  measureCount: ({ measures }) => measures,
};
