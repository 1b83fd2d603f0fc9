import type { QueryCodingsArgs } from '../generated/resolvers.ts';
import { type Coding, codingCount, codings } from '../graph/store/questions/codings.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection, emptyConnection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { readIdFilter } from './filters.ts';

/** Codings that pass the filters, in the order of their measures. */
export async function codingList(
  _root: unknown,
  args: Partial<QueryCodingsArgs>,
  context: Context,
): Promise<Connection<Coding>> {
  const keys = keysOf('codings', args.after, ['string', 'string']);
  const span = { first: readFirst(args.first), after: args.after ?? null };
  const ids = await readIdFilter(context, args, args.exact ?? false);
  if (ids === null || args.strengths?.length === 0) return emptyConnection(span);
  const filter = { ...ids, ...(args.strengths ? { strengths: args.strengths } : {}) };
  const after = keys ? ([String(keys[0]), String(keys[1])] as const) : null;
  return connection(span, {
    items: (limit) => context.ask(codings, { filter, after, limit }),
    count: () => context.ask(codingCount, filter),
    cursorOf: ({ measureSort, sort }) => cursorOf('codings', [measureSort, sort]),
  });
}
