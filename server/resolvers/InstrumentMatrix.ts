import type { InstrumentMatrixResolvers } from '../../generated/resolvers.ts';
import { behindCells } from '../matrix.ts';

export const InstrumentMatrix: InstrumentMatrixResolvers = {
  by: ({ request }) => request.by,
  scheme: ({ request }) => (request.by === 'SIDE' ? request.scheme : null),
  columns: ({ columns, request }) => columns.map((column) => ({ ...column, by: request.by })),
  cells: behindCells,
  measureCount: ({ measures }) => measures,
  truncated: ({ rows, totalRows }) => rows.length < totalRows,
};
