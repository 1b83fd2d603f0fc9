import type { GroupResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { into, many, one, out } from '../rows.ts';
import { name } from '../words.ts';

export const Group: GroupResolvers = {
  name,
  broader: one(out('BROADER', 'GROUP', 'GROUP')),
  narrower: many(into('BROADER', 'GROUP', 'GROUP')),
  measures: ({ id }, { exact, ...args }, context) =>
    listUnder(context, { path: 'Group.measures', parent: id, filter: {}, exact }, args),
};
