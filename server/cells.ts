import type { Behind } from './behind.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { type PageArguments, sortCursor, spanOf } from './lists.ts';
import type { Measure } from './parents.ts';
import { entityOf } from './rows.ts';

/** The measures behind a cell, in the order of measures; however many cells ask, the store is asked once. */
export function measuresBehind(
  context: Context,
  { holders, filter, cell }: Behind,
  args: PageArguments,
): Connection<Measure> {
  const key = { holders, filter };
  const span = spanOf('MEASURE', args);
  return connection(span, {
    items: async (limit) => {
      const keys = await context.loaders.cells.page({ ...key, after: span.after, limit }).load(cell);
      return Promise.all(keys.map(({ id }) => entityOf(context, 'MEASURE', id)));
    },
    count: () => context.loaders.cells.count(key).load(cell),
    cursorOf: sortCursor,
  });
}
