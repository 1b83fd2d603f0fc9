import type { Resolvers } from '../../generated/resolvers.ts';
import { kinds } from '../../graph/model.ts';
import type { Entity } from '../../graph/store/questions/entity.ts';

const typeOf = ({ kind }: Entity) => kinds[kind].label;

/** Which type an entity has is said by its kind. */
export const abstract: Resolvers = {
  Node: { __resolveType: typeOf },
  Entity: { __resolveType: typeOf },
};
