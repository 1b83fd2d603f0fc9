import type { NetworkNodeResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { NetworkNode as Drawn } from '../parents.ts';
import { entityOf } from '../rows.ts';
import { name } from '../words.ts';

const neighborsOf = async ({ id, neighbors }: Drawn, context: Context) =>
  neighbors ?? (await context.loaders.degrees.load(id));

export const NetworkNode: NetworkNodeResolvers = {
  label: async ({ id, kind }, args, context) => name(await entityOf(context, kind, id), args),
  degree: async (node, _args, context) => (await neighborsOf(node, context)).reduce((sum, { count }) => sum + count, 0),
  neighbors: async (node, _args, context) => [...(await neighborsOf(node, context))],
  entity: ({ id, kind }, _args, context) => entityOf(context, kind, id),
};
