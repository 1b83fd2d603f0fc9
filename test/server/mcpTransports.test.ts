import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadSources } from '../../graph/load.ts';
import { openStore } from '../../graph/store/open.ts';
import { createApp } from '../../server/app.ts';
import { newToken, publishAddress } from '../../server/internal.ts';
import { listen, stopListening } from '../../server/listen.ts';
import { connectClient } from './mcpClient.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const command = join(root, 'server/cli/mcp.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'mcp-transports-'));
const environment = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '', DOCUMENTS_DIR: '', NODE_ENV: '' };
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** The command as a client starts it, from another folder. */
function start(...words: string[]) {
  const child = spawn(process.execPath, [command, ...words], { cwd: tmpdir(), env: environment, stdio: 'pipe' });
  started.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const status = once(child, 'exit').then(([code]) => code as number | null);
  return { child, out: () => out, err: () => err, status };
}

async function ready(run: ReturnType<typeof start>): Promise<string> {
  await vi.waitFor(() => expect(run.err()).toMatch(/^Ready.*\n$/m), { timeout: 90_000, interval: 50 });
  return /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(run.err())?.[0] ?? '';
}

const question = { query: '{ corpus { policies } }' };
const five = { data: { corpus: { policies: 5 } }, errors: [], clauses: [], cut: [] };

test('over standard input and output the client of the SDK gets answers from a store of its own', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command],
    cwd: tmpdir(),
    env: environment as Record<string, string>,
    stderr: 'ignore',
  });
  const { client, call, close } = await connectClient(transport);
  expect((await client.listTools()).tools).toHaveLength(7);
  expect((await call('run_query', question)).data).toEqual(five);
  const second = start();
  expect(await second.status).toBe(1);
  expect(second.err()).toMatch(
    /^process \d+ holds the store in .*graph\.lbug; stop it first; while npm start runs, any number of clients may ask it\n$/,
  );
  expect(second.out()).toBe('');
  await close();
});

test('standard output holds nothing but the protocol, and the end of input is the end', async () => {
  const run = start();
  await ready(run);
  const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  const lines = ['no JSON', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello })];
  run.child.stdin.write(`${lines.join('\n')}\n`);
  await vi.waitFor(() => expect(run.out()).toMatch(/\n$/), { timeout: 30_000 });
  run.child.stdin.end();
  expect(await run.status).toBe(0);
  const answers = run
    .out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([{ jsonrpc: '2.0', id: 1, result: { serverInfo: { name: 'policy-graph' } } }]);
});

test('while a server holds the store it is asked, as is one at an address', async () => {
  const store = await openStore({ dataDir, neo4j: null });
  await loadSources(store, [join(root, 'seeds')], { base: [] });
  const { server, url } = await listen(createApp({ store }), '127.0.0.1', 0);
  const withdraw = await publishAddress(dataDir, url, newToken());
  for (const words of [[], ['--url', url], ['--url', `${url}/graphql`]]) {
    const env = environment as Record<string, string>;
    const args = [command, ...words];
    const { call, close } = await connectClient(
      new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }),
    );
    expect((await call('run_query', question)).data).toEqual(five);
    await close();
  }
  await withdraw();
  await stopListening(server, 1_000);
  await store.close();
});

/** The status that a request gets, with headers that fetch would not let through. */
async function statusOf(url: string, method: string, headers: Record<string, string>, body = ''): Promise<number> {
  const sent = request(url, { method, headers: { 'content-type': 'application/json', ...headers } });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

test('over HTTP it answers this machine only, under its own name', async () => {
  const run = start('--http', '0');
  const url = await ready(run);
  const { call, close } = await connectClient(new StreamableHTTPClientTransport(new URL(url)));
  expect((await call('run_query', question)).data).toEqual(five);
  expect((await call('entity', { entity: 'instrument:none' })).failed).toBe(true);
  await close();
  const accept = 'application/json, text/event-stream';
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  expect(await statusOf(url, 'POST', { accept }, list)).toBe(200);
  expect(await statusOf(url, 'POST', { accept, host: 'evil.example' }, list)).toBe(403);
  expect(await statusOf(url, 'POST', { accept, origin: 'http://evil.example' }, list)).toBe(403);
  expect(await statusOf(url, 'POST', { accept, origin: 'http://127.0.0.1.evil.example' }, list)).toBe(403);
  expect(await statusOf(url, 'GET', { accept })).toBe(405);
  expect(await statusOf(url, 'POST', { accept }, '{')).toBe(400);
  expect(await statusOf(url, 'POST', { accept }, `"${'x'.repeat(200_000)}"`)).toBe(413);
  const broken = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
  expect(await broken.text()).not.toMatch(/node_modules|\\n\s+at /);
  run.child.kill('SIGTERM');
  expect([await run.status, run.out()]).toEqual([0, '']);
});

test('wrong usage ends with status 2', async () => {
  const wrong = [['--http', 'many'], ['--url', 'file:///etc'], ['word']];
  const runs = wrong.map((words) => start(...words));
  expect(await Promise.all(runs.map(({ status }) => status))).toEqual([2, 2, 2]);
  expect(runs.map(({ out }) => out())).toEqual(['', '', '']);
  expect(runs[0]?.err()).toContain('It is a whole number from 0 to 65535.');
});
