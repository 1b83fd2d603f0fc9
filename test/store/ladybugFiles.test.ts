import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLadybug } from '../../graph/store/ladybug/store.ts';
import { allNodes, dump, everything } from './dump.ts';
import { corpus, places } from './facts.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladybug-'));
  path = join(folder, 'deep', 'graph.lbug');
});
afterEach(() => rm(folder, { recursive: true }));

test('what was loaded is there when the file is opened again', async () => {
  const first = await openLadybug(path);
  await first.load(corpus);
  const before = await everything(first);
  await first.close();
  const second = await openLadybug(path);
  expect(await everything(second)).toEqual(before);
  await second.close();
});

test('one process opens a file once at a time', async () => {
  const store = await openLadybug(path);
  await expect(openLadybug(path)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: `process ${process.pid} holds the store in ${path}; stop it first`,
  });
  await store.close();
  await store.close();
  await (await openLadybug(path)).close();
});

test('what is no store, and where none can be made, is refused with its name', async () => {
  const text = join(folder, 'text');
  await writeFile(text, 'no store '.repeat(1000));
  for (const wrong of [folder, text, join(text, 'graph.lbug')])
    await expect(openLadybug(wrong)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`cannot use the store in ${wrong}: `),
    });
});

test('tables of an older model are brought up to the model, and keep what they hold', async () => {
  await define(path, [
    'CREATE NODE TABLE Region (id STRING PRIMARY KEY, nameZh STRING, old STRING)',
    "CREATE (:Region {id: 'region:old', nameZh: '旧', old: 'x'})",
    'CREATE NODE TABLE Instrument (id STRING PRIMARY KEY)',
    'CREATE REL TABLE BROADER (FROM Instrument TO Instrument, id STRING)',
  ]);
  const store = await openLadybug(path);
  await store.load(corpus);
  const things = await dump(store);
  expect(things.find(({ id }) => id === 'region:330001')).toMatchObject({ level: 'CITY', longitude: 120.5 });
  expect(things.find(({ id }) => id === 'region:old')).toMatchObject({ nameZh: '旧', level: null });
  expect(things.filter(({ relation }) => relation === 'BROADER')).toHaveLength(1);
  await store.close();
});

test('questions wait for one another, and none is lost when the store closes', async () => {
  const store = await openLadybug(path);
  await store.load([places]);
  const answers = Array.from({ length: 30 }, () => store.ask(allNodes, 'Region'));
  const closing = store.close();
  expect((await Promise.all(answers)).map((regions) => regions.length)).toEqual(Array.from({ length: 30 }, () => 3));
  await closing;
  await expect(store.ask(allNodes, 'Region')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(store.load([places])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

async function define(file: string, statements: readonly string[]): Promise<void> {
  await (await openLadybug(file)).close();
  await rm(file);
  const database = new lbug.Database(file, 1024 ** 3, true, false, 64 * 1024 ** 3);
  const connection = new lbug.Connection(database);
  for (const statement of statements) {
    const result = await connection.query(statement);
    for (const each of [result].flat()) each.close();
  }
  await connection.close();
  await database.close();
}
