import type { RegionResolvers } from '../../generated/resolvers.ts';
import { heldOf } from '../holding.ts';
import { listUnder } from '../lists.ts';
import { into, many, one, out } from '../rows.ts';
import { usesOf } from '../uses.ts';
import { name } from '../words.ts';

export const Region: RegionResolvers = {
  name,
  parent: one(out('WITHIN', 'REGION', 'REGION')),
  children: many(into('WITHIN', 'REGION', 'REGION')),
  policies: ({ id }, { holding, exact, ...args }, context) =>
    listUnder(context, { path: 'Region.policies', parent: id, filter: heldOf(holding), exact }, args),
  instrumentUses: ({ id }, { exact, ...args }, context) => usesOf(context, 'region', id, { exact, ...args }),
};
