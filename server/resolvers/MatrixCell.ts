import type { MatrixCellResolvers } from '../../generated/resolvers.ts';
import { measuresBehind } from '../cells.ts';
import { entityOf } from '../rows.ts';

export const MatrixCell: MatrixCellResolvers = {
  region: ({ region }, _args, context) => entityOf(context, 'REGION', region),
  measureCount: ({ measures }) => measures,
  strength: ({ strengths }) => strengths[0]?.strength ?? null,
  strengths: ({ strengths }) => [...strengths],
  firstPolicy: ({ firstPolicy }, _args, context) =>
    firstPolicy === null ? null : entityOf(context, 'POLICY', firstPolicy),
  measures: ({ behind }, args, context) => measuresBehind(context, behind, args),
};
