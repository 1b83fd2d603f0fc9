import { expect } from 'vitest';
import { type Kind, kinds } from '../../graph/model.ts';
import type { Answer, TestApp } from './apps.ts';
import type { Reference } from './reference.ts';

/** Asks the same of every entity of a kind. */
export async function about(
  app: TestApp,
  reference: Reference,
  kind: Kind,
  selection: string,
): Promise<readonly Answer['data'][]> {
  const ids = reference.sorted(reference.of(kind));
  const answer = await app.data(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${kinds[kind].label} { id ${selection} } } }`,
    { ids },
  );
  expect(answer.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
  return answer.nodes;
}
