import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const main = join(import.meta.dirname, '..', '..', 'server', 'main.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'main-'));
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));

type Started = { readonly child: ChildProcess; readonly out: () => string; readonly err: () => string };

/** `npm start` with these settings; nothing of the environment reaches it that would lead it elsewhere. */
function start(settings: Readonly<Record<string, string>>): Started {
  const {
    NEO4J_URI: _,
    DOCUMENTS_DIR: __,
    ADMIN_TOKEN: ___,
    NODE_ENV: ____,
    VITEST: _____,
    ...environment
  } = process.env;
  const child = spawn(process.execPath, [main], {
    cwd: tmpdir(),
    env: { ...environment, DATA_DIR: dataDir, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return { child, out: () => out, err: () => err };
}

async function ready({ child, out, err }: Started): Promise<string> {
  const ended = once(child, 'exit').then(([status]) => Promise.reject(new Error(`ended with ${status}: ${err()}`)));
  ended.catch(() => undefined);
  const answered = vi.waitFor(() => expect(out()).toMatch(/^Ready: http:\/\/127\.0\.0\.1:\d+\n$/), {
    timeout: 90_000,
    interval: 50,
  });
  await Promise.race([answered, ended]);
  return out().trim().slice('Ready: '.length);
}

const status = async ({ child }: Started): Promise<unknown> =>
  (child.exitCode ?? (await once(child, 'exit'))[0]) as unknown;

test('it prints one line once explorer and API answer, and ends in order when told to', async () => {
  const server = start({});
  const url = await ready(server);
  expect(await (await fetch(url)).text()).toContain('<!doctype html>');
  const response = await fetch(`${url}/graphql?query={corpus{policies}}`);
  expect((await response.json()).data.corpus.policies).toBeGreaterThan(0);
  expect(readdirSync(dataDir)).toContain('server.json');

  const second = start({});
  expect(await status(second)).toBe(1);
  expect(second.err()).toMatch(/process \d+ holds the store in .*; stop it first/);

  server.child.kill('SIGTERM');
  expect(await status(server)).toBe(0);
  expect(server.out()).toBe(`Ready: ${url}\n`);
  expect(readdirSync(dataDir)).not.toContain('server.json');

  const again = start({});
  await ready(again);
  again.child.kill('SIGINT');
  expect(await status(again)).toBe(0);
});

test('a port in use is a plain message, with status 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = start({ PORT: String(port) });
  expect(await status(server)).toBe(1);
  expect(server.err()).toContain(
    `port ${port} of 127.0.0.1 is in use; set PORT to a free one, or stop what listens there`,
  );
  expect([server.out(), /\n {4}at /.test(server.err())]).toEqual(['', false]);
  other.close();
});

test('a setting that is wrong is a plain message, with status 1', async () => {
  const server = start({ PORT: 'many' });
  expect(await status(server)).toBe(1);
  expect([server.out(), server.err()]).toEqual(['', 'PORT is "many"; should be a whole number from 0 to 65535\n']);
});
