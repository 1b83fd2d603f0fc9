import type { AgencyResolvers } from '../../generated/resolvers.ts';
import { dutiesOf } from '../duties.ts';
import { one, out } from '../rows.ts';
import { name } from '../words.ts';

export const Agency: AgencyResolvers = {
  name,
  region: one(out('BELONGS_TO', 'AGENCY', 'REGION')),
  function: one(out('PERFORMS', 'AGENCY', 'FUNCTION')),
  responsibilities: ({ id }, args, context) => dutiesOf(context, id, args),
};
