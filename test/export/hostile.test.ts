import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, expect, test } from 'vitest';
import { makeEdge, makeNode } from '../../graph/records/compile/facts.ts';
import { searchFields } from '../../graph/records/compile/searchFields.ts';
import { source } from '../store/facts.ts';
import { storeOf } from '../store/stores.ts';
import { reloaded, written, writtenOne } from './written.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const store = storeOf(() => ({ dataDir, neo4j: null }));

/** Names as nobody should give them: markup, formulas, quotes, line breaks, backslashes, half a character, a bell. */
const names = [
  '<script>alert(1)</script>&amp;',
  '=HYPERLINK("http://evil","x")',
  'a, "b"\r\nc\t\\n\\',
  '創新 ',
  '\u0007联合体',
  '𠮷野家',
];

const term = (name: string, i: number) => {
  const own = { name: { zh: name, en: `${i}` }, aliases: [name, ''] };
  return makeNode('INDUSTRY', `industry:i${i}`, { ...own, sort: `${i}`, ...searchFields(own) });
};

async function loaded() {
  const nodes = names.map(term);
  const [first, ...others] = nodes.map(({ kind, id }) => ({ kind, id }));
  const edges = others.map((other) => makeEdge('BROADER', other, first ?? other, { sort: '0001' }));
  await store().load([source('vocabulary:hostile', [...nodes, ...edges])]);
  return store();
}

test('comes back from json and csv as it went', async () => {
  const graph = await loaded();
  for (const format of ['json', 'csv']) {
    const first = await written(graph, format);
    expect(await reloaded(first, (again) => written(again, format))).toEqual(first);
  }
});

test('is text and nothing else in formats of networks, without what XML does not allow', async () => {
  const graph = await loaded();
  const allowed = names.map((name) => name.replace('\u0007', ''));
  for (const [format, parse] of [
    ['graphml', (text: string) => parseGraphml(MultiDirectedGraph, text)],
    ['gexf', (text: string) => parseGexf(MultiDirectedGraph, text)],
  ] as const)
    expect(parse(await writtenOne(graph, format)).mapNodes((_, { nameZh }) => nameZh)).toEqual(allowed);
});

test('is JSON in JSON-LD', async () => {
  const { '@graph': items } = JSON.parse(await writtenOne(await loaded(), 'json-ld'));
  const told = items.flatMap(
    (item: { 'schema:name'?: { '@value': string }[] }) => item['schema:name']?.[0]?.['@value'] ?? [],
  );
  expect(told).toEqual(names);
});
