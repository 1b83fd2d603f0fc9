import type { Resolvers } from '../../generated/resolvers.ts';
import type { Connection, Edge, Page } from '../connection.ts';

/** How every connection resolves: its page and its count only where they are asked for. */
const lazily = {
  edges: async <Item>(list: Connection<Item>): Promise<Edge<Item>[]> => [...(await list.page()).edges],
  nodes: async <Item>(list: Connection<Item>): Promise<Item[]> => (await list.page()).edges.map(({ node }) => node),
  pageInfo: <Item>(list: Connection<Item>): Promise<Page<unknown>> => list.page(),
  totalCount: <Item>(list: Connection<Item>): Promise<number> => list.totalCount(),
};

export const connections: Resolvers = {
  PageInfo: {
    startCursor: ({ edges }) => edges[0]?.cursor ?? null,
    endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
  },
  EntityConnection: lazily,
  PolicyConnection: lazily,
  FactConnection: lazily,
  PassageConnection: lazily,
  MeasureConnection: lazily,
  CodingConnection: lazily,
  TargetConnection: lazily,
  IncentiveConnection: lazily,
  AgencyConnection: lazily,
  ResponsibilityConnection: lazily,
  ProgramConnection: lazily,
  IndicatorConnection: lazily,
  InstrumentUseConnection: lazily,
  MeasurePairConnection: lazily,
  MissingDocumentConnection: lazily,
};
