import type { GapResolvers } from '../../generated/resolvers.ts';
import { measuresOfGap } from '../gaps.ts';
import { entitiesOf, entityOf } from '../rows.ts';

export const Gap: GapResolvers = {
  instrument: ({ instrument }, _args, context) => entityOf(context, 'INSTRUMENT', instrument),
  users: ({ users }, _args, context) => entitiesOf(context, 'REGION', users),
  silent: ({ silent }, _args, context) => entitiesOf(context, 'REGION', silent),
  unknown: ({ unknown }, _args, context) => entitiesOf(context, 'REGION', unknown),
  measureCount: async (gap, _args, context) => (await measuresOfGap(gap, {}, context)).totalCount(),
  measures: measuresOfGap,
};
