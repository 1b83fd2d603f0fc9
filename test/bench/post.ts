import type { createApp } from '../../server/app.ts';
import type { BenchQuery } from './queries.ts';

/** Asks an app one query in process; rejects with the first error of the answer. */
export async function post(app: ReturnType<typeof createApp>, { name, query, variables }: BenchQuery): Promise<void> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await app.fetch('http://bench/graphql', { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  if (errors) throw new Error(`${name}: ${errors[0]?.message}`);
}
