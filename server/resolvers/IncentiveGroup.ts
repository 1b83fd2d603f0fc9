import type { IncentiveGroupResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const IncentiveGroup: IncentiveGroupResolvers = {
  instrument: ({ instrument }, _args, context) => (instrument ? entityOf(context, 'INSTRUMENT', instrument) : null),
  outermost: ({ outermost }, _args, context) => (outermost ? entityOf(context, 'INSTRUMENT', outermost) : null),
  recipient: ({ recipient }, _args, context) => (recipient ? entityOf(context, 'GROUP', recipient) : null),
  grade: ({ grade }) => grade as 'CITY' | null,
  forms: ({ forms }) => forms as 'AWARD'[],
  regions: ({ regions }, _args, context) => Promise.all(regions.map((id) => entityOf(context, 'REGION', id))),
};
