import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { commandsOver } from '../../server/commands.ts';
import { readSettings } from '../../server/env.ts';
import { findServer, internalHandler, newToken, publishAddress } from '../../server/internal.ts';
import { corpusDir } from '../corpus/corpus.ts';

const root = join(import.meta.dirname, '../..');
const token = newToken();
let dataDir = '';
let store: GraphStore;
let server: Server;
let url = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'internal-'));
  store = await openStore({ dataDir, neo4j: null });
  const handler = internalHandler(token, commandsOver(store, readSettings({ DATA_DIR: dataDir })));
  server = createServer(async (incoming, outgoing) => {
    const response = await handler(await requestOf(incoming));
    outgoing.writeHead(response?.status ?? 404, { 'content-type': 'application/json' });
    outgoing.end(await response?.text());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
  await rm(dataDir, { recursive: true });
});

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers } = incoming;
  const body = method === 'POST' ? { body: await text(incoming) } : {};
  return new Request(`${url}${incoming.url}`, { method, headers: headers as Record<string, string>, ...body });
}

/** Runs a command in a process of its own; answers its exit status, output and errors. */
async function run(command: string, ...words: string[]) {
  const given = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '', DOCUMENTS_DIR: '' };
  const done = promisify(execFile)(process.execPath, [`server/cli/${command}.ts`, ...words], { cwd: root, env: given });
  return done.then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, error: stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, out: String(stdout), error: String(stderr) }),
  );
}

const post = (path: string, headers: Record<string, string>) =>
  fetch(`${url}${path}`, { method: 'POST', headers, body: '{"paths":[],"documents":null}' }).then(
    ({ status }) => status,
  );

test('commands reach the store through the server that holds it', async () => {
  const withdraw = await publishAddress(dataDir, url, token);
  const loaded = await run('load', '--json', corpusDir);
  expect(loaded).toMatchObject({ status: 0, error: '' });
  expect(JSON.parse(loaded.out).created).toMatchObject({ MEASURE: expect.any(Number) });
  const removed = await run('remove', '--json', 'policy:jia-2024-consortia');
  expect(JSON.parse(removed.out).removed).toMatchObject({ MEASURE: expect.any(Number) });
  const twice = await run('remove', 'policy:jia-2024-consortia');
  expect(twice).toMatchObject({ status: 1, out: '' });
  expect(twice.error).toContain('nothing was loaded as policy:jia-2024-consortia; policies loaded are:');
  await withdraw();
  expect(await findServer(dataDir)).toBeNull();
}, 60_000);

test('faults come back through the server with their files', async () => {
  await publishAddress(dataDir, url, token);
  const nothing = join(dataDir, 'nothing.yaml');
  const answer = await run('load', nothing);
  expect(answer.status).toBe(1);
  expect(answer.error).toContain('nothing.yaml:1: cannot be read; should be a file or a folder');
}, 60_000);

test('without the address of a server the process that holds the store is named', async () => {
  expect(await run('load', corpusDir)).toEqual({
    status: 1,
    out: '',
    error: `process ${process.pid} holds the store in ${join(dataDir, 'graph.lbug')}; stop it first\n`,
  });
}, 60_000);

test('a server that does not answer is named', async () => {
  const address = { pid: process.ppid, url: 'http://127.0.0.1:9', token };
  await writeFile(join(dataDir, 'server.json'), JSON.stringify(address));
  const { status, error } = await run('load', corpusDir);
  expect({ status, error }).toEqual({
    status: 1,
    error: `process ${process.ppid} holds the store, which does not answer at http://127.0.0.1:9; stop it first\n`,
  });
}, 60_000);

test('what a dead server left behind, and what is no address, is passed over', async () => {
  for (const left of ['{"pid":999999999,"url":"http://127.0.0.1:1","token":"x"}', '{"pid":"me"}', 'no JSON', '']) {
    await writeFile(join(dataDir, 'server.json'), left);
    expect(await findServer(dataDir)).toBeNull();
  }
});

test('the address is readable by its own user only', async () => {
  await publishAddress(dataDir, url, token);
  expect((await stat(join(dataDir, 'server.json'))).mode & 0o077).toBe(0);
});

test('only who knows the token is served, only by POST, and other paths are not touched', async () => {
  expect(await post('/internal/load', { authorization: `Bearer ${newToken()}` })).toBe(401);
  expect(await post('/internal/load', {})).toBe(401);
  expect(await fetch(`${url}/internal/load`).then(({ status }) => status)).toBe(405);
  expect(await post('/internal/other', { authorization: `Bearer ${token}` })).toBe(404);
  expect(await store.isEmpty()).toBe(true);
});

test('wrong usage ends with status 2', async () => {
  expect(await run('load')).toMatchObject({ status: 2, out: '' });
  expect(await run('remove')).toMatchObject({ status: 2, out: '' });
  expect(await run('load', '--unknown', 'x')).toMatchObject({ status: 2, out: '' });
}, 60_000);
