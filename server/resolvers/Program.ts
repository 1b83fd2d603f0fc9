import type { ProgramResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { one, out } from '../rows.ts';
import { name } from '../words.ts';

export const Program: ProgramResolvers = {
  name,
  region: one(out('BELONGS_TO', 'PROGRAM', 'REGION')),
  measures: ({ id }, args, context) =>
    listUnder(context, { path: 'Program.measures', parent: id, filter: {}, exact: true }, args),
};
