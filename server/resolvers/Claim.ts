import type { ClaimResolvers } from '../../generated/resolvers.ts';
import { kinds } from '../../graph/model.ts';
import type { Claim as Said } from '../claims.ts';

export const Claim: ClaimResolvers = {
  __resolveType: (claim) => {
    const said = claim as Said;
    return ('__typename' in said ? said.__typename : kinds[said.kind].label) as 'Coding';
  },
};
