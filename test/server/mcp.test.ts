import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mcpAnswers } from './mcpAnswers.ts';
import { linkedClient } from './mcpClient.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'mcp-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

await mcpAnswers('LadybugDB', { dataDir, neo4j: null });

test('what fails inside is told only to the log', async () => {
  const client = await linkedClient(async () => Response.json({ data: { search: 'secret of the inside' } }));
  const { failed, text } = await client.call('search', { query: 'x' });
  expect([failed, text]).toEqual([true, 'INTERNAL_SERVER_ERROR: something went wrong; the log says what']);
  expect(client.log).toHaveLength(1);
  await client.close();
});

test('a server that is away, or is another one, is named', async () => {
  const away = await linkedClient(() => Promise.reject(new TypeError('fetch failed')));
  expect((await away.call('search', { query: 'x' })).text).toBe(
    'STORE_UNAVAILABLE: http://localhost/graphql does not answer; start it with npm start, or give the address of another with --url',
  );
  const other = await linkedClient(async () => new Response('<html>', { status: 404 }));
  expect((await other.call('search', { query: 'x' })).text).toBe(
    'STORE_UNAVAILABLE: http://localhost/graphql answers with status 404 and no GraphQL; should be a server of this project',
  );
  await away.close();
  await other.close();
});
