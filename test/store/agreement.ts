import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSources, removeSources } from '../../graph/load.ts';
import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { createApp } from '../../server/app.ts';
import { type BenchQuery, queries } from '../bench/queries.ts';
import { allSources } from './stores.ts';

const seeds = join(import.meta.dirname, '../../seeds');

/** Both engines answer every query alike, in the same order: over the seeds, which are larger than any invented corpus. */
export function agreement(neo4j: () => StoreSettings): void {
  describe('LadybugDB and Neo4j agree', () => {
    let dataDir = '';
    let stores: GraphStore[] = [];
    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'agreement-'));
      stores = await Promise.all([openStore({ dataDir, neo4j: null }), openStore(neo4j())]);
      for (const store of stores) expect(await loadSources(store, [seeds])).toMatchObject({ faults: [] });
    }, 120_000);
    afterAll(async () => {
      const [embedded, server] = stores;
      if (server) await removeSources(server, await server.ask(allSources, null));
      await Promise.all([embedded?.close(), server?.close()]);
      await rm(dataDir, { recursive: true });
    });

    test.each(queries)('on $name', async (query) => {
      const [first, second] = await Promise.all(stores.map((store) => answer(store, query)));
      expect(first).toMatchObject({ data: expect.anything() });
      expect(second).toEqual(first);
    });
  });
}

async function answer(store: GraphStore, { query, variables }: BenchQuery): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await createApp({ store }).fetch('http://test/graphql', { method: 'POST', headers, body });
  return response.json();
}
