import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GraphError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { appOver } from './apps.ts';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const clientDir = mkdtempSync(join(tmpdir(), 'client-'));
let app: CorpusApp;
beforeAll(async () => {
  app = await openCorpusApp();
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>explorer</title>');
  writeFileSync(join(clientDir, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(clientDir, '.secret.json'), '{}');
});
afterAll(async () => {
  await app.close();
  rmSync(clientDir, { recursive: true });
});

const html = { accept: 'text/html' };

test('the audit of GraphQL over HTTP passes whole', async () => {
  const results = await auditServer({ url: 'http://localhost/graphql', fetchFn: app.app.fetch });
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(failed).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

test('introspection passes, and names every type', async () => {
  const { __schema } = await app.data(
    '{ __schema { types { name fields { name type { ofType { ofType { name } } } } } } }',
  );
  expect(__schema.types.map(({ name }: { name: string }) => name)).toContain('Measure');
});

describe('what a browser gets', () => {
  const get = (path: string, headers: Record<string, string> = html) =>
    appOver(app.store, { clientDir }).app.fetch(`http://localhost${path}`, { headers });

  test('the explorer at its address and at any of its own', async () => {
    for (const path of ['/', '/index.html', '/region/320200', '/?lang=en', '/policy/x%20y']) {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>explorer</title>');
    }
  });

  test('built files for good, since their names change with them', async () => {
    const response = await get('/assets/main-1a2b.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('nothing that is not there, or not meant for it', async () => {
    const paths = [
      '/missing.js',
      '/assets/../../package.json',
      '/%2e%2e/package.json',
      '/.secret.json',
      '/assets/%00.js',
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  test('GraphiQL, which takes nothing from other hosts', async () => {
    const response = await get('/graphql');
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/https?:/);
    expect(await response.text()).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });

  test('headers that keep it from guessing types, from other hosts and from frames', async () => {
    for (const path of ['/', '/graphql', '/health', '/ready', '/missing.js']) {
      const { headers } = await get(path);
      expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
        path,
        'nosniff',
        'DENY',
      ]);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

test('health says that the process lives, ready that the store answers and holds something', async () => {
  const status = async (store: GraphStore, path: string) =>
    (await appOver(store).app.fetch(`http://localhost${path}`)).status;
  const away = { ...app.store, isEmpty: () => Promise.reject(new GraphError('STORE_UNAVAILABLE', 'away')) };
  const empty = { ...app.store, isEmpty: async () => true };
  expect([await status(app.store, '/health'), await status(app.store, '/ready')]).toEqual([200, 200]);
  expect([await status(away, '/health'), await status(away, '/ready')]).toEqual([200, 503]);
  expect(await status(empty, '/ready')).toBe(503);
});

test('a body that is too large is refused before it is read', async () => {
  const { app: small } = appOver(app.store, { limits: { body: 1000 } });
  const body = JSON.stringify({ query: `{ corpus { policies } } # ${'x'.repeat(2000)}` });
  const send = (init: RequestInit) =>
    small.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...init,
    });
  expect((await send({ body })).status).toBe(413);
  expect((await send({ body: '{"query":"{ corpus { policies } }"}' })).status).toBe(200);
});

describe('failures', () => {
  const failing = (error: Error) => appOver({ ...app.store, ask: () => Promise.reject(error) });

  test('an internal one is masked, and logged once', async () => {
    const broken = failing(new Error('the password is in /etc/secret'));
    const { errors } = await broken.ask('{ a: measures { totalCount } b: policies { totalCount } }');
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'INTERNAL_SERVER_ERROR' },
      ...(errors.length > 1 ? [{ code: 'INTERNAL_SERVER_ERROR' }] : []),
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|stack|\.ts/);
    expect(broken.log).toHaveLength(1);
    expect(broken.log[0]).toContain('/etc/secret');
  });

  test('a store that is away is said with its code', async () => {
    const error = new GraphError('STORE_UNAVAILABLE', 'cannot reach the store', { uri: 'bolt://x' });
    const { status, errors } = await failing(error).ask('{ measures { totalCount } }');
    expect([status, errors[0]?.message, errors[0]?.extensions.code]).toEqual([
      503,
      'cannot reach the store',
      'STORE_UNAVAILABLE',
    ]);
  });
});

test('hostile text goes out as correct JSON', async () => {
  const name = '"}]\\ \u0000\u0001\u001f \u2028\u2029 </script> \ud800 💥 \u202e';
  const entity = { id: 'group:x', kind: 'GROUP', nameZh: name, nameEn: name, aliases: [name], stip: [] };
  const { app: hostile } = appOver({ ...app.store, ask: async () => [entity] as never });
  const response = await hostile.fetch('http://localhost/graphql?query={groups{name aliases}}');
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({ data: { groups: [{ name, aliases: [name] }] } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(text).not.toMatch(/[\u0000-\u001f]/);
});
