import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formats } from '../../graph/export/formats.ts';
import { loadSources } from '../../graph/load.ts';
import type { StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { leaseNeo4j } from '../store/neo4j/lease.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { empty, inStore } from '../store/stores.ts';
import { written, writtenOne } from './written.ts';

const lease = await leaseNeo4j();
const folder = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  lease?.release();
});

/** What each format writes of the corpus, one after the other. */
async function allWritten(store: GraphStore): Promise<unknown> {
  const all: [string, unknown][] = [];
  for (const { id } of formats) all.push([id, await written(store, id)]);
  return all;
}

async function emptied<Result>(settings: StoreSettings, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  return inStore(settings, (store) => work(store).finally(() => empty(store)));
}

if (lease) {
  const neo4j = { dataDir: '', neo4j: settingsOf(lease.uri) };
  const embedded = { dataDir: folder, neo4j: null };

  /** What holds of the bytes from the embedded store holds of these then; see suite.ts. */
  test('Neo4j and LadybugDB write the same bytes in every format', async () => {
    const sets = await compileCorpus();
    const from = (settings: StoreSettings) =>
      emptied(settings, async (store) => {
        await store.load(sets);
        return allWritten(store);
      });
    expect(await from(neo4j)).toEqual(await from(embedded));
  });

  test('an export from one store is the same graph in the other', async () => {
    const first = await emptied(embedded, async (store) => {
      await store.load(await compileCorpus({ documents: false }));
      return writtenOne(store, 'json');
    });
    const file = join(folder, 'graph.json');
    await writeFile(file, first);
    const second = await emptied(neo4j, async (store) => {
      expect(await loadSources(store, [file])).toMatchObject({ faults: [], warnings: [] });
      return writtenOne(store, 'json');
    });
    expect(second).toBe(first);
  });
} else describe.skipIf(true)('exports from Neo4j', () => {});
