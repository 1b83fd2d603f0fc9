import type { MixResolvers } from '../../generated/resolvers.ts';
import { kindOf } from '../../graph/store/keys.ts';
import { chosenMix, schemeMixes, shiftsOf } from '../mix.ts';
import { entityOf } from '../rows.ts';

export const Mix: MixResolvers = {
  region: ({ id }, _args, context) => (kindOf(id) === 'REGION' ? entityOf(context, 'REGION', id) : null),
  policy: ({ id }, _args, context) => (kindOf(id) === 'POLICY' ? entityOf(context, 'POLICY', id) : null),
  measureCount: ({ measures }) => measures,
  codedCount: ({ coded }) => coded,
  chosen: chosenMix,
  schemes: schemeMixes,
  shifts: shiftsOf,
  stip: ({ stip, behind }) => stip.map((part) => ({ ...part, behind })),
  stipFamilies: ({ stipFamilies, behind }) => stipFamilies.map((part) => ({ ...part, behind })),
};
