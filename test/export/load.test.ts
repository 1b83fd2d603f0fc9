import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { reloaded, written } from './written.ts';

/** What `load` says of exports that were changed, or are not what they say. */

const dataDir = mkdtempSync(join(tmpdir(), 'load-export-'));
let json = '';
let csv: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  const store = await openStore({ dataDir, neo4j: null });
  await store.load(await compileCorpus({ documents: false }));
  json = (await written(store, 'json')).get('graph') ?? '';
  csv = await written(store, 'csv');
  await store.close();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

type Said = { readonly loaded: boolean; readonly said: readonly string[] };
const load = (files: ReadonlyMap<string, string>): Promise<Said> =>
  reloaded(files, async (store, report, said) => {
    expect(await store.isEmpty()).toBe(report === null);
    return { loaded: report !== null, said };
  });
const one = (text: string) => new Map([['graph', text]]);
const changed = (name: string, change: (text: string) => string) =>
  new Map([...csv, [name, change(csv.get(name) ?? '')]]);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('an export that was edited is loaded, and that is said', async () => {
  const edited = await load(one(json.replace('"甲市"', '"甲城"')));
  expect(edited).toEqual({
    loaded: true,
    said: [expect.stringMatching(/graph\.json: was changed since it was exported/)],
  });
  const table = await load(changed('nodes_REGION.csv', (text) => text.replace('甲市,', '甲城,')));
  expect(table).toEqual({ loaded: true, said: [expect.stringMatching(/nodes_REGION\.csv: was changed since/)] });
});

test('an export that was laid out anew is still one', async () => {
  const laidOut = JSON.stringify(JSON.parse(json), null, 2);
  expect(await load(one(laidOut))).toMatchObject({ loaded: true });
});

test.each([
  [
    'a value of another type',
    '"level":"CITY"',
    '"level":7',
    /^\d+: level of region:990100 is 7; should be of type string$/,
  ],
  [
    'a kind that is not',
    '"kind":"REGION"',
    '"kind":"PLANET"',
    /^\d+: is a node "region:\d+" of kind "PLANET"; should have/,
  ],
  [
    'a property that is not',
    '"level":"CITY"',
    '"height":"CITY"',
    /^\d+: region:990100 has height, which the model does not name$/,
  ],
  ['a property that is missing', '"level":"CITY",', '', /^\d+: region:990100 has no level; should have one$/],
  [
    'a relation that joins others',
    '"source":"region:990100"',
    '"source":"region:1"',
    /^\d+: WITHIN:.* joins "region:1" and /,
  ],
])('json with %s is refused, with the line', async (_, from, to, message) => {
  const text = json.replace(from, to);
  const { loaded, said } = await load(one(text));
  expect(loaded).toBe(false);
  expect(said).toEqual([expect.stringMatching(message)]);
  if (to !== '') expect(said[0]).toMatch(new RegExp(`^${lineOf(text, to)}: `));
});

test.each([
  ['a cell of another type', (text: string) => text.replace(/true|false/, 'maybe'), /comprehensive|held/],
  ['a column that is not', (text: string) => text.replace('sort', 'order'), /^1: has the column "order"/],
  ['a line with too few cells', (text: string) => `${text}policy:x\r\n`, /^\d+: has 1 cells; should have \d+/],
])('csv with %s is refused, with the line', async (_, change, message) => {
  const { loaded, said } = await load(changed('nodes_POLICY.csv', change));
  expect([loaded, said[0]]).toEqual([false, expect.stringMatching(message)]);
});

test('half an export, and one of another form, are refused', async () => {
  expect(await load(one(json.slice(0, json.length / 2)))).toMatchObject({
    loaded: false,
    said: [expect.stringContaining('cannot be read as JSON')],
  });
  expect(await load(one(json.replace('explorer/1', 'explorer/2')))).toMatchObject({
    loaded: false,
    said: ['1: is of the form policy-graph-explorer/2; should be policy-graph-explorer/1'],
  });
  const without = new Map(csv);
  without.delete('edges_USES.csv');
  expect(await load(without)).toMatchObject({
    loaded: false,
    said: [expect.stringContaining('1: cannot be read; should be there')],
  });
});
