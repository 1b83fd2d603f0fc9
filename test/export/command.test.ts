import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { type Commands, commandsOver } from '../../server/commands.ts';
import { readSettings } from '../../server/env.ts';
import { commandsAt, internalHandler, newToken, publishAddress } from '../../server/internal.ts';
import { compileCorpus } from '../corpus/corpus.ts';

const root = join(import.meta.dirname, '../..');
const token = newToken();
let dataDir = '';
let store: GraphStore;
let server: Server;
let through: Commands;

/** A server that holds the store, as `npm start` is. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'export-command-'));
  store = await openStore({ dataDir, neo4j: null });
  await store.load(await compileCorpus());
  const handler = internalHandler(token, commandsOver(store, readSettings({ DATA_DIR: dataDir })));
  server = createServer(async (incoming, outgoing) => {
    const headers = incoming.headers as Record<string, string>;
    const body = await text(incoming);
    const response = await handler(new Request(`http://localhost${incoming.url}`, { method: 'POST', headers, body }));
    outgoing.writeHead(response?.status ?? 404);
    if (response?.body) Readable.fromWeb(response.body as NodeStream).pipe(outgoing);
    else outgoing.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await publishAddress(dataDir, url, token);
  through = commandsAt({ pid: process.pid, url, token });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
  await rm(dataDir, { recursive: true });
});

async function run(...words: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 ** 2 };
  return promisify(execFile)(process.execPath, ['server/cli/export.ts', ...words], options).then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, error: stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, out: String(stdout), error: String(stderr) }),
  );
}

test('a format goes to standard output, or to a file that stands there once it is whole', async () => {
  const shown = await run('--format', 'json');
  expect([shown.status, shown.error]).toEqual([0, '']);
  expect(JSON.parse(shown.out)).toMatchObject({ meta: { format: 'policy-graph-explorer/1' } });
  const folder = await mkdtemp(join(dataDir, 'out-'));
  expect(await run('--format', 'json-ld', '--out', join(folder, 'graph.jsonld'))).toMatchObject({ status: 0, out: '' });
  expect(await readdir(folder)).toEqual(['graph.jsonld']);
  expect(JSON.parse(await readFile(join(folder, 'graph.jsonld'), 'utf8'))).toHaveProperty('@graph');
}, 60_000);

test('csv goes to a folder, which is made', async () => {
  const folder = join(dataDir, 'new', 'tables');
  expect(await run('--format', 'csv', '--out', folder)).toEqual({ status: 0, out: '', error: '' });
  const files = await readdir(folder);
  expect(files).toContain('codings.csv');
  const { files: listed } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  expect(files.sort()).toEqual(['manifest.json', ...listed.map(({ name }: { name: string }) => name)].sort());
}, 60_000);

test('what cannot be written is said, with status 1; wrong usage is status 2', async () => {
  const nowhere = await run('--format', 'json', '--out', join(dataDir, 'no', 'where.json'));
  expect(nowhere).toMatchObject({ status: 1, out: '' });
  expect(nowhere.error).toContain('cannot write');
  expect(await run('--format', 'csv')).toMatchObject({ status: 2, out: '' });
  expect(await run('--format', 'xlsx')).toMatchObject({ status: 2, out: '' });
  expect(await run()).toMatchObject({ status: 2, out: '' });
  expect(await run('--format', 'json', 'graph.json')).toMatchObject({ status: 2, out: '' });
}, 60_000);

test('a refusal on the way is told to who asked through the server', async () => {
  await expect(through.export('xlsx')[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'no format "xlsx"; it is one of graphml, gexf, csv, json-ld, json',
  });
});

test('what is loaded while an export runs makes it fail rather than hold two versions', async () => {
  const pieces = commandsOver(store, readSettings({ DATA_DIR: dataDir }))
    .export('json')
    [Symbol.asyncIterator]();
  const read = async () => {
    while (!(await pieces.next()).done);
  };
  await pieces.next();
  await store.remove(['policy:yi-2023-innovation-rules']);
  await expect(read()).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('changed'),
  });
});
