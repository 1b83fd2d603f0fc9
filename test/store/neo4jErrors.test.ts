import { expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { settingsOf } from './neo4j/settings.ts';

test.each(['neo4j', 'bolt'])(
  'a %s address where nothing listens is STORE_UNAVAILABLE, without credentials',
  async (scheme) => {
    const neo4j = settingsOf(`${scheme}://me:p%40ss@127.0.0.1:9`);
    expect(neo4j).toMatchObject({ uri: `${scheme}://127.0.0.1:9`, user: 'me', password: 'p@ss' });
    const opening = openStore({ dataDir: '', neo4j: { ...neo4j, uri: `${scheme}://me:secret@127.0.0.1:9` } });
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`cannot use Neo4j at ${scheme}://127.0.0.1:9:`),
      fields: { uri: `${scheme}://127.0.0.1:9` },
    });
  },
  30_000,
);
