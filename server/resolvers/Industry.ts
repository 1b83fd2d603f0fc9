import type { IndustryResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { into, many, one, out } from '../rows.ts';
import { name } from '../words.ts';

export const Industry: IndustryResolvers = {
  name,
  broader: one(out('BROADER', 'INDUSTRY', 'INDUSTRY')),
  narrower: many(into('BROADER', 'INDUSTRY', 'INDUSTRY')),
  measures: ({ id }, { exact, ...args }, context) =>
    listUnder(context, { path: 'Industry.measures', parent: id, filter: {}, exact }, args),
};
