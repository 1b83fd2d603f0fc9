import type { Resolvers } from '../../generated/resolvers.ts';
import type { Connection } from '../connection.ts';
import { matchedIn } from '../matched.ts';
import type { Found } from '../parents.ts';
import { entityOf } from '../rows.ts';

const entities = async (list: Connection<Found>) => (await list.page()).edges.map(({ node }) => node.hit);

export const search: Resolvers = {
  SearchConnection: {
    edges: async (list) => [...(await list.page()).edges],
    nodes: async (list, _args, context) =>
      Promise.all((await entities(list)).map(({ id, kind }) => entityOf(context, kind, id))),
    pageInfo: (list) => list.page(),
    totalCount: (list) => list.totalCount(),
  },
  SearchEdge: {
    node: ({ node: { hit } }, _args, context) => entityOf(context, hit.kind, hit.id),
    score: ({ node: { hit } }) => hit.score,
    matched: async ({ node: { hit, query } }, _args, context) =>
      matchedIn(context, await entityOf(context, hit.kind, hit.id), query),
  },
};
