import { inject } from 'vitest';

export type Lease = { readonly uri: string; release(): void };

/**
 * A Neo4j for one suite, empty and nobody else's until it is released; waits while another suite has it. Where none can
 * be had the answer is null and one loud line; under `REQUIRE_ALL=1`, and where one was given, an error.
 */
export async function leaseNeo4j(): Promise<Lease | null> {
  const broker: string | undefined = inject('neo4jBroker');
  if (!broker)
    throw new Error('nobody lends a Neo4j; vite.config.ts should name test/store/neo4j/setup.ts as globalSetup');
  const controller = new AbortController();
  const response = await fetch(broker, { signal: controller.signal });
  const { uri, problem } = await firstLine(response);
  if (uri) return { uri, release: () => controller.abort() };
  controller.abort();
  const message = `NO NEO4J: its suites need TEST_NEO4J_URI, or Docker, or Java 17 with Maven. ${problem}`;
  if (process.env.REQUIRE_ALL === '1' || process.env.TEST_NEO4J_URI) throw new Error(message);
  process.stderr.write(`\n${message}\n`);
  return null;
}

async function firstLine(response: Response): Promise<{ uri?: string; problem?: string }> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && !text.includes('\n')) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  return JSON.parse(text);
}
