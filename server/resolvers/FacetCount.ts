import type { FacetCountResolvers } from '../../generated/resolvers.ts';
import type { Entity } from '../parents.ts';

export const FacetCount: FacetCountResolvers = {
  entity: async ({ id }, _args, { loaders }): Promise<Entity> => {
    const entity = await loaders.entities.load(id);
    if (!entity) throw new Error(`measures are counted for ${id}, which is not in the graph`);
    return entity;
  },
};
