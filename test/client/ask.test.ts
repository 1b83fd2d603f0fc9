import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, mostAnswers } from '../../client/queries/ask.ts';
import type { Document } from '../../client/queries/documents.ts';

/** Counts what is asked of a server that is not there. */
const fetched = vi.fn(async () => Response.json({ data: { node: null } }));
const question = { text: 'query Q($id: ID!) { node(id: $id) { id } }' } as Document<unknown, { id: string }>;
const askFor = (id: string) => ask(question, { id });

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a question to the server', () => {
  test('is asked once for the same variables', async () => {
    await Promise.all([askFor('a'), askFor('a'), askFor('b')]);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that failed is asked again', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no server'));
    await expect(askFor('fails')).rejects.toMatchObject({ reason: 'unreachable' });
    await askFor('fails');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that was not asked for longest is forgotten when there are too many answers', async () => {
    await askFor('old');
    await askFor('used');
    for (let count = 2; count < mostAnswers; count += 1) await askFor(`more ${count}`);
    await askFor('used');
    await askFor('one too many');
    fetched.mockClear();
    await askFor('used');
    expect(fetched).not.toHaveBeenCalled();
    await askFor('old');
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
