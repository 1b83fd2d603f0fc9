import type { FactResolvers } from '../../generated/resolvers.ts';
import { claimOf } from '../claims.ts';
import type { Evidence } from '../parents.ts';
import { entityOf } from '../rows.ts';

export const Fact: FactResolvers = {
  entity: ({ kind, entity }, _args, context) => entityOf(context, kind, entity),
  measure: ({ measure }, _args, context) => (measure === null ? null : entityOf(context, 'MEASURE', measure)),
  claim: (fact, _args, context) => claimOf(context, fact),
  // A fact that is a node carries its clause itself.
  evidence: async ({ edge, kind, entity }, _args, context) =>
    edge ? edge.edge : ((await entityOf(context, kind, entity)) as unknown as Evidence),
};
