import type { QuerySearchArgs } from '../generated/resolvers.ts';
import { GraphError } from '../graph/errors.ts';
import { kindNames } from '../graph/model.ts';
import { termsOf } from '../graph/search.ts';
import { search, searchCount } from '../graph/store/questions/search.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection, emptyConnection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { Found } from './parents.ts';

const longest = 200;

/** Entities found by words. */
export async function searchFor(
  _root: unknown,
  { query: text, kinds, first, after }: Pick<QuerySearchArgs, 'query'> & Partial<QuerySearchArgs>,
  context: Context,
): Promise<Connection<Found>> {
  const query = readQuery(text);
  const keys = keysOf('search', after, ['number', 'string']);
  const span = { first: readFirst(first), after: after ?? null };
  if (kinds?.length === 0) return emptyConnection(span);
  const wanted = { query, kinds: kinds ? [...new Set(kinds)] : kindNames };
  const place = keys ? ([Number(keys[0]), String(keys[1])] as const) : null;
  return connection<Found>(span, {
    items: async (limit) => {
      const hits = await context.ask(search, { ...wanted, after: place, limit });
      return hits.map((hit) => ({ hit, query }));
    },
    count: () => context.ask(searchCount, wanted),
    cursorOf: ({ hit }) => cursorOf('search', [hit.score, hit.id]),
  });
}

function readQuery(text: string) {
  if ([...text].length > longest) throw badQuery(`query has more than ${longest} characters; give fewer words`);
  const query = termsOf(text);
  if (query.terms.length === 0) throw badQuery('query has nothing to look for; give a letter, digit or character');
  return query;
}

const badQuery = (message: string) => new GraphError('BAD_USER_INPUT', message, { argument: 'query' });
