import { expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { settingsOf } from './neo4j/settings.ts';

test.each(['neo4j', 'bolt'])('a %s address where nothing listens is STORE_UNAVAILABLE, at once', async (scheme) => {
  const opening = openStore({ dataDir: '', neo4j: settingsOf(`${scheme}://127.0.0.1:9`) });
  await expect(opening).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining(`cannot use Neo4j at ${scheme}://127.0.0.1:9: `),
    fields: { uri: `${scheme}://127.0.0.1:9` },
  });
});

test('credentials in an address are never said', async () => {
  const neo4j = { uri: 'bolt://me:secret@127.0.0.1:9', user: null, password: null, database: null };
  const error = await openStore({ dataDir: '', neo4j }).catch((reason: Error) => reason);
  expect(String(error)).toContain('bolt://127.0.0.1:9');
  expect(JSON.stringify(error) + String(error)).not.toContain('secret');
});
