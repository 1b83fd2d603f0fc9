import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formats } from '../../graph/export/formats.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { leaseNeo4j } from '../store/neo4j/lease.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { inStore } from '../store/stores.ts';
import { exportSuite } from './suite.ts';
import { written } from './written.ts';

const lease = await leaseNeo4j();
const dataDir = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await lease?.release();
});

if (lease) {
  const neo4j = { dataDir: '', neo4j: settingsOf(lease.uri) };
  exportSuite('Neo4j', () => neo4j);
  test('both stores write the same bytes in every format', async () => {
    const sets = await compileCorpus();
    const [first, second] = [
      await inStore({ dataDir, neo4j: null }, async (store) => {
        await store.load(sets);
        return Promise.all(formats.map(({ id }) => written(store, id)));
      }),
      await inStore(neo4j, async (store) => {
        await store.load(sets);
        const all = await Promise.all(formats.map(({ id }) => written(store, id)));
        await store.remove(sets.map(({ source }) => source));
        return all;
      }),
    ];
    expect(second).toEqual(first);
  });
} else describe.skipIf(true)('exports from Neo4j', () => {});
