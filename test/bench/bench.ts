import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copiesIn } from '../../graph/copies.ts';
import { loadSources } from '../../graph/load.ts';
import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { createApp } from '../../server/app.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { givenNeo4j, startNeo4j } from '../store/neo4j/start.ts';
import { benchBrowser } from './browser/browser.ts';
import { post } from './post.ts';
import { queries } from './queries.ts';
import { benchExports } from './scale/exports.ts';
import { benchScale } from './scale/scale.ts';
import { timeStart } from './start.ts';
import { print, type Row, times } from './times.ts';

/**
 * `npm run bench [-- ROUNDS]`: prints p50 and p95, in milliseconds, of each query, of the load of one record and of the
 * start, for both stores over the seeds; with DOCUMENTS_DIR their originals are attached. `npm run bench -- browser
 * [ROUNDS]` measures the drawing of large pictures instead, in a real browser; `npm run bench -- scale [NODES] [ROUNDS]`
 * every analysis on a large graph in Neo4j, `npm run bench -- export [NODES]` every export of a large embedded store.
 */
const [what = '40', ...more] = process.argv.slice(2);
const rounds = Number(what);
const loadRounds = 12;
const seeds = join(import.meta.dirname, '../../seeds');
const documents = process.env.DOCUMENTS_DIR ?? null;

async function benchLadybug(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await bench('LadybugDB', { dataDir, neo4j: null });
    print('LadybugDB: start of the server', await timeStart());
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchNeo4j(): Promise<void> {
  const neo4j = await (givenNeo4j() ?? startNeo4j([])).catch((error: Error) => error);
  if (neo4j instanceof Error)
    return void process.stderr.write(`NO NEO4J: only LadybugDB was measured. ${neo4j.message}\n`);
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await bench('Neo4j', { dataDir, neo4j: settingsOf(neo4j.uri) });
  } finally {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function bench(engine: string, settings: StoreSettings): Promise<void> {
  const store = await openStore(settings);
  try {
    const options = { documents, copies: copiesIn(settings.dataDir) };
    const { faults } = await loadSources(store, [seeds], options);
    if (faults.length > 0) throw new Error(`the seeds have faults; npm run check -- seeds says which`);
    print(`${engine}: queries`, await timeQueries(store));
    print(`${engine}: one record`, await timeLoads(store, options));
  } finally {
    await emptyStore(store);
    await store.close();
  }
}

async function timeQueries(store: GraphStore): Promise<Row[]> {
  const app = createApp({ store });
  const rows: Row[] = [];
  // The whole list once over first: Java compiles better what it has seen often.
  for (const query of queries) await times(query.name, rounds, () => post(app, query));
  for (const query of queries) rows.push(await times(query.name, rounds, () => post(app, query)));
  return rows;
}

/** A record that is new each time, one that is as it was, and its removal. */
async function timeLoads(store: GraphStore, options: Parameters<typeof loadSources>[2]): Promise<Row[]> {
  const record = join(seeds, 'policies/wuxi-2024-enterprise-innovation.yaml');
  const id = 'policy:wuxi-2024-enterprise-innovation';
  const load = () => loadSources(store, [record], options);
  const remove = () => store.remove([id]);
  return [
    await times('load, new', loadRounds, load, { before: remove }),
    await times('load, unchanged', loadRounds, load),
    await times('remove', loadRounds, remove, { after: load }),
  ];
}

async function emptyStore(store: GraphStore): Promise<void> {
  const sources = await store.ask(allSources, null);
  await store.remove(sources);
}

const allSources = {
  name: 'allSources',
  ask: () => ({ text: 'MATCH (s:Source) RETURN s.id AS id', parameters: {} }),
  decode: (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ id }) => String(id)),
};

if (what === 'browser') await benchBrowser(Number(more[0] ?? 3));
else if (what === 'export') await benchExports(Number(more[0] ?? 100_000));
else if (what === 'scale') await benchScale(Number(more[0] ?? 1_000_000), Number(more[1] ?? 10));
else {
  await benchLadybug();
  await benchNeo4j();
}
