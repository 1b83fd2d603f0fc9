import type { MatrixRowResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const MatrixRow: MatrixRowResolvers = {
  region: ({ region }, _args, context) => entityOf(context, 'REGION', region),
  measureCount: ({ measures }) => measures,
  codedCount: ({ coded }) => coded,
};
