import type { NetworkNodeResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { NetworkNode as Drawn } from '../parents.ts';
import { placesOf } from '../places.ts';
import { entityOf } from '../rows.ts';
import { name } from '../words.ts';

const neighborsOf = async ({ id, neighbors }: Drawn, context: Context) =>
  neighbors ?? (await context.loaders.degrees.load(id));

export const NetworkNode: NetworkNodeResolvers = {
  label: async ({ id }, args, context) => {
    const found = await context.loaders.names.load(id);
    if (!found) throw new Error(`the graph draws ${id}, which is not in it`);
    return name(found, args);
  },
  degree: async (node, _args, context) => (await neighborsOf(node, context)).reduce((sum, { count }) => sum + count, 0),
  neighbors: async (node, _args, context) => [...(await neighborsOf(node, context))],
  regions: (node, _args, context) => placesOf(context, node),
  entity: ({ id, kind }, _args, context) => entityOf(context, kind, id),
};
