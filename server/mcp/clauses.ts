import { z } from 'zod';
import { evidencedKinds, kinds } from '../../graph/model.ts';
import type { Api } from './api.ts';
import { evidence, evidenceFields } from './evidence.ts';

/** Where one fact of an answer stands. */
export const clause = z.object({ id: z.string(), evidence });
export type Clause = z.output<typeof clause>;

/** Facts of one answer whose clauses are told: more would leave no room for the answer itself. */
const most = 50;
const factId = new RegExp(`^(?:${evidencedKinds.map((kind) => kind.toLowerCase()).join('|')}):`);
const query = `query Clauses($ids: [ID!]!) {
  nodes(ids: $ids) { ${evidencedKinds.map((kind) => `... on ${kinds[kind].label} { id evidence { ${evidenceFields} } }`).join(' ')} }
}`;

/** The clauses of the facts whose ids stand anywhere in an answer, in the order in which they stand there. */
export async function clausesIn(api: Api, answer: unknown): Promise<Clause[]> {
  const ids = [...new Set(idsIn(answer))].slice(0, most);
  if (ids.length === 0) return [];
  const { nodes } = await api.data({ query, variables: { ids } }, z.object({ nodes: z.array(clause.nullable()) }));
  return nodes.filter((node) => node !== null);
}

function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && factId.test(value)) yield value;
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* idsIn(each);
}
