import type { Ask } from '../../graph/analysis/ask.ts';
import { kindNames } from '../../graph/model.ts';
import { names } from '../../graph/store/questions/names.ts';
import { wordsOf } from './candidates.ts';
import { typeOf } from './manifest.ts';
import { queryIn } from './readQueries.ts';
import { findByName } from './retrieve.ts';

const page = 10;
/** Nobody reads further in a list under a field. */
const furthest = 200;

/** The entities that a beginning of a name, or an id, may mean; `cursor` is how many to pass over. */
export async function suggestEntities(ask: Ask, prefix: string, cursor: number) {
  const from = Number.isSafeInteger(cursor) ? Math.max(0, Math.min(cursor, furthest)) : 0;
  const wanted = { text: prefix, query: queryIn(prefix), kinds: kindNames };
  const hits = (await findByName(ask, wanted, from + page)).slice(from, from + page);
  const found =
    hits.length === 0
      ? []
      : await ask(
          names,
          hits.map(({ id }) => id),
        );
  const result = hits.flatMap(({ id, kind }, i) => {
    const one = found[i];
    return one ? [{ id, ...wordsOf(one), notable: [typeOf(kind)] }] : [];
  });
  return { result };
}
