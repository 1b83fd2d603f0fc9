import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copiesIn } from '../graph/copies.ts';
import { loadSources, removeSources } from '../graph/load.ts';
import { openStore } from '../graph/store/open.ts';
import type { GraphStore } from '../graph/store/port.ts';
import { attachments } from '../graph/store/questions/passages.ts';
import { corpusDir, corpusDocuments } from './corpus/corpus.ts';
import { everything } from './store/dump.ts';

let dataDir = '';
let store: GraphStore;
const policies = join(corpusDir, 'policies');
const vocabulary = join(corpusDir, 'vocabulary');
const yi = join(policies, 'yi-2023-innovation-rules.yaml');
const jia = join(policies, 'jia-2024-consortia.yaml');
const options = () => ({ copies: copiesIn(dataDir), base: [] });
const nothingButUnchanged = { created: {}, changed: {}, removed: {} };

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'load-'));
  store = await openStore({ dataDir, neo4j: null });
});
afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

test('a folder is loaded whole, and the same again changes nothing', async () => {
  const first = await loadSources(store, [corpusDir], { ...options(), documents: corpusDocuments });
  expect(first.faults).toEqual([]);
  expect(first.report?.created).toMatchObject({ POLICY: 5, REGION: 5 });
  const second = await loadSources(store, [corpusDir], { ...options(), documents: corpusDocuments });
  expect(second.report).toMatchObject(nothingButUnchanged);
  expect(second.report?.unchanged).toEqual(first.report?.created);
});

test('with one fault in one file nothing is loaded, and every fault is said', async () => {
  const bad = join(dataDir, 'bad.yaml');
  await writeFile(bad, (await readFile(jia, 'utf8')).replaceAll('documentType: ', 'documentType: X'));
  const { report, faults } = await loadSources(store, [vocabulary, bad], options());
  expect(report).toBeNull();
  expect(faults).toHaveLength(1);
  expect(await store.isEmpty()).toBe(true);
});

test('originals stay attached when a record is loaded again without them', async () => {
  await loadSources(store, [corpusDir], { ...options(), documents: corpusDocuments });
  const before = await everything(store);
  const { report } = await loadSources(store, [policies, vocabulary], options());
  expect(report).toMatchObject(nothingButUnchanged);
  expect(await everything(store)).toEqual(before);
});

test('originals go when the record means another one', async () => {
  await loadSources(store, [corpusDir], { ...options(), documents: corpusDocuments });
  const other = join(dataDir, 'other.yaml');
  const text = await readFile(jia, 'utf8');
  await writeFile(other, text.replace(/sha256: \w+/, `sha256: ${'a'.repeat(64)}`));
  const { report, faults } = await loadSources(store, [vocabulary, other], options());
  expect(faults).toEqual([]);
  expect(report?.removed.PASSAGE).toBeGreaterThan(0);
  expect(await store.ask(attachments, ['policy:jia-2024-consortia'])).toEqual([false]);
});

test('names that an earlier load brought are known to a later one', async () => {
  await loadSources(store, [vocabulary, yi], options());
  const later = await loadSources(store, [jia], options());
  expect(later.faults).toEqual([]);
  expect(later.report?.created.POLICY).toBeGreaterThan(0);
  const nowhere = await mkdtemp(join(tmpdir(), 'copies-'));
  const alone = await loadSources(store, [jia], { copies: copiesIn(nowhere), base: [] });
  expect(alone.faults.length).toBeGreaterThan(0);
  await rm(nowhere, { recursive: true });
});

test('the copy of a record goes with it', async () => {
  await loadSources(store, [corpusDir], { ...options(), documents: corpusDocuments });
  const names = async (folder: string) => (await readdir(join(dataDir, folder))).sort();
  expect(await names('vocabularies')).toEqual(['places.yaml', 'things.yaml']);
  expect(await names('passages')).toEqual(['jia-2024-consortia.json', 'yi-2023-innovation-rules.json']);
  await removeSources(store, ['policy:jia-2024-consortia'], copiesIn(dataDir));
  expect(await names('records')).toEqual(['bing-2022-talent-notice.yaml', 'yi-2023-innovation-rules.yaml']);
  expect(await names('passages')).toEqual(['yi-2023-innovation-rules.json']);
});

test('copies are records that load as the originals did', async () => {
  await loadSources(store, [corpusDir], options());
  const copied = join(dataDir, 'copied');
  await mkdir(copied);
  await cp(join(dataDir, 'records'), copied, { recursive: true });
  await cp(join(dataDir, 'vocabularies'), copied, { recursive: true });
  const { report, faults } = await loadSources(store, [copied], { base: [] });
  expect(faults).toEqual([]);
  expect(report).toMatchObject(nothingButUnchanged);
});
