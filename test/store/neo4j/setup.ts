import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { givenNeo4j, startNeo4j, type TestNeo4j } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a suite asks for a Neo4j; see lease.ts. */
    neo4jBroker: string;
  }
}

/**
 * Lends one Neo4j to the suites of a run, one suite at a time, each for as long as it keeps its request open. It is
 * started when the first one asks and ends with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let neo4j: Promise<TestNeo4j> | null = null;
  let free: Promise<unknown> = Promise.resolve();
  const server = createServer((_, response) => {
    neo4j ??= givenNeo4j() ?? startNeo4j();
    const started = neo4j;
    keepOpen(response);
    free = free.then(() => lend(response, started));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('neo4jBroker', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await neo4j?.then(
      ({ stop }) => stop(),
      () => undefined,
    );
  };
}

/** A suite may wait or work for longer than a silent answer would stay open. */
function keepOpen(response: ServerResponse): void {
  response.write(' ');
  const beat = setInterval(() => response.write(' '), 20_000);
  response.once('close', () => clearInterval(beat));
}

/** Says the address, or why there is none, and waits until the suite lets go. */
async function lend(response: ServerResponse, neo4j: Promise<TestNeo4j>): Promise<void> {
  if (response.closed) return;
  const gone = once(response, 'close');
  const answer = await neo4j.then(
    ({ uri }) => ({ uri }),
    (error: Error) => ({ problem: error.message }),
  );
  response.write(`${JSON.stringify(answer)}\n`);
  await gone;
}
