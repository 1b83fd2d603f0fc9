import { z } from 'zod';
import type { Api } from './api.ts';

const query = `query OwnPolicies($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Region { id policies(first: 100, exact: true) { nodes { id } } } }
}`;
const place = z.object({ id: z.string(), policies: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
const answer = z.object({ nodes: z.array(place.nullable()) });

/** The policies that apply in each place itself, not in a place under it: the first 100 of each. */
export async function ownPolicies(api: Api, regions: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const ids = [...new Set(regions)];
  if (ids.length === 0) return new Map();
  const { nodes } = await api.data({ query, variables: { ids } }, answer);
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node.policies.nodes.map(({ id }) => id)] as const] : [])));
}
