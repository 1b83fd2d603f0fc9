import type { Ask } from '../../graph/analysis/ask.ts';
import { kindNames } from '../../graph/model.ts';
import { find, wordsOf } from './candidates.ts';
import { typeOf } from './manifest.ts';
import { queryIn } from './readQueries.ts';

const page = 10;
/** Nobody reads further in a list under a field. */
const furthest = 200;

/** The entities that a beginning of a name, or an id, may mean; `cursor` is how many to pass over. */
export async function suggestEntities(ask: Ask, prefix: string, cursor: number) {
  const from = Number.isSafeInteger(cursor) ? Math.max(0, Math.min(cursor, furthest)) : 0;
  const wanted = { key: '', text: prefix, query: queryIn(prefix), kinds: kindNames, limit: from + page };
  const hits = (await find(ask, wanted)).slice(from);
  const words = await wordsOf(
    ask,
    hits.map(({ id }) => id),
  );
  const result = hits.flatMap(({ id, kind }) => {
    const told = words.get(id);
    return told ? [{ id, ...told, notable: [typeOf(kind)] }] : [];
  });
  return { result };
}
