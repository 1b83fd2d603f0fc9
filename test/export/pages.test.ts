import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportGraph } from '../../graph/export/graph.ts';
import { readMeta } from '../../graph/export/meta.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { edge, node, source } from '../store/facts.ts';
import { storeOf } from '../store/stores.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const store = storeOf(() => ({ dataDir, neo4j: null }));

/** More than are asked for at a time: nodes come in pages of 2,000, relations by ranges of 5,000 ids. */
const many = 5001;
const ids = Array.from({ length: many }, (_, i) => `industry:i${String(i).padStart(5, '0')}`);
const [first = '', ...others] = ids;

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('every node and relation comes once and in order, over as many pages as it takes', async () => {
  const nodes = ids.map((id) => node(id));
  // The first is led to by all others, and leads to the last.
  const edges = [...others.map((id) => edge('BROADER', id, first)), edge('BROADER', first, ids.at(-1) ?? '')];
  await store().load([source('vocabulary:many', [...nodes, ...edges])]);
  const asked: string[] = [];
  const ask: GraphStore['ask'] = (question, request) => {
    asked.push(question.name);
    return store().ask(question, request);
  };
  const graph = exportGraph(ask, await readMeta(ask, new Date()));
  asked.length = 0;
  const pages = await all(graph.pages('INDUSTRY'));
  expect([pages.map(({ length }) => length), pages.flat()]).toEqual([[2000, 2000, 1001], ids]);
  expect((await all(graph.nodes('INDUSTRY'))).map(({ id }) => id)).toEqual(ids);
  const read = await all(graph.edges('BROADER'));
  expect(read.map(({ source, target }) => [source, target])).toEqual([
    [first, ids.at(-1)],
    ...others.map((id) => [id, first]),
  ]);
  expect(asked.filter((name) => name === 'wholeEdgesBetween')).toHaveLength(2);
  const [page = []] = pages;
  const at = { relation: 'BROADER', kind: 'INDUSTRY', page } as const;
  expect((await graph.edgesAt(at)).map(({ source }) => source)).toEqual(page);
  const led = await graph.edgesAt({ ...at, end: 'target' });
  expect(led.map(({ target }) => target)).toEqual(others.map(() => first));
}, 120_000);
