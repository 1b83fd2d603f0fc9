import type { Responsibility } from '../graph/store/questions/responsibilities.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { PageArguments } from './lists.ts';

const listName = 'responsibilities';

/** What an agency answers for, in the order of documents and their measures. */
export function dutiesOf(
  context: Context,
  agency: string,
  { first, after }: PageArguments,
): Connection<Responsibility> {
  const keys = keysOf(listName, after, ['string', 'string']);
  const place = keys ? ([String(keys[0]), String(keys[1])] as const) : null;
  return connection(
    { first: readFirst(first), after: after ?? null },
    {
      items: (limit) => context.loaders.duties.page({ after: place, limit }).load(agency),
      count: () => context.loaders.duties.count.load(agency),
      cursorOf: ({ sourceSort, sort }) => cursorOf(listName, [sourceSort, sort]),
    },
  );
}
