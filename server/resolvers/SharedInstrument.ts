import type { SharedInstrumentResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const SharedInstrument: SharedInstrumentResolvers = {
  instrument: ({ instrument }, _args, context) => entityOf(context, 'INSTRUMENT', instrument),
  regions: ({ regions }, _args, context) => Promise.all(regions.map((id) => entityOf(context, 'REGION', id))),
  measureCount: ({ measures }) => measures,
};
