import type { AgencyFunctionResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { name } from '../words.ts';

export const AgencyFunction: AgencyFunctionResolvers = {
  name,
  agencies: ({ id }, args, context) =>
    listUnder(context, { path: 'AgencyFunction.agencies', parent: id, filter: {}, exact: true }, args),
};
