import type { MatrixColumnResolvers } from '../../generated/resolvers.ts';
import { columnLabel } from '../matrix.ts';
import type { SideShare } from '../parents.ts';
import { entityOf } from '../rows.ts';

export const MatrixColumn: MatrixColumnResolvers = {
  label: columnLabel,
  instrument: ({ by, key }, _args, context) => (by === 'INSTRUMENT' ? entityOf(context, 'INSTRUMENT', key) : null),
  side: ({ by, key }) => (by === 'SIDE' ? (key as SideShare['side']) : null),
  instruments: ({ instruments }, _args, context) =>
    Promise.all(instruments.map((id) => entityOf(context, 'INSTRUMENT', id))),
  measureCount: ({ measures }) => measures,
  regionCount: ({ regions }) => regions,
};
