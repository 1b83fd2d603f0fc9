import type { InstrumentUseResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';

export const InstrumentUse: InstrumentUseResolvers = {
  instrument: ({ instrument }, _args, context) => entityOf(context, 'INSTRUMENT', instrument),
  region: ({ region }, _args, context) => entityOf(context, 'REGION', region),
  measureCount: ({ measures }) => measures,
  firstPolicy: ({ policies }, _args, context) => entityOf(context, 'POLICY', policies[0]?.[0] ?? ''),
};
