import type { Kind } from '../graph/model.ts';
import { count } from '../graph/store/questions/count.ts';
import type { Entity, EntityOf } from '../graph/store/questions/entity.ts';
import type { Filter, Listed } from '../graph/store/questions/filters.ts';
import { page } from '../graph/store/questions/page.ts';
import { type PathName, paths } from '../graph/store/questions/paths.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection, emptyConnection, type Span } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { entityOf } from './rows.ts';

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};
type Sorted = { readonly kind: Kind; readonly sort: string };

/** All entities of a kind that pass a filter; none where the filter is null. */
export function list<K extends Listed>(context: Context, kind: K, args: PageArguments, filter: Filter | null) {
  const span = spanOf(kind, args);
  if (filter === null) return emptyConnection<EntityOf<K>>(span);
  return connection<EntityOf<K>>(span, {
    items: async (limit) => {
      const found = await context.ask(page<K>(), { kind, filter, after: span.after, limit });
      for (const entity of found as readonly Entity[]) context.loaders.entities.prime(entity.id, entity);
      return found;
    },
    count: () => context.ask(count, { kind, filter }),
    cursorOf: sortCursor,
  });
}

type Under<P extends PathName> = {
  readonly path: P;
  readonly parent: string;
  readonly filter: Filter | null;
  readonly exact?: boolean | null | undefined;
};

/** The entities of a list that hangs on another; with `exact` only on that very one, not on what is under it. */
export function listUnder<P extends PathName>(
  context: Context,
  { path, parent, filter, exact }: Under<P>,
  args: PageArguments,
): Connection<EntityOf<(typeof paths)[P]['node']>> {
  const kind = paths[path].node;
  const span = spanOf(kind, args);
  if (filter === null) return emptyConnection(span);
  const key = { path, filter, exact: exact ?? false };
  return connection(span, {
    items: async (limit) => {
      const keys = await context.loaders.lists.page({ ...key, after: span.after, limit }).load(parent);
      return Promise.all(keys.map(({ id }) => entityOf(context, kind, id)));
    },
    count: () => context.loaders.lists.count(key).load(parent),
    cursorOf: sortCursor,
  }) as Connection<EntityOf<(typeof paths)[P]['node']>>;
}

/** Where a page of a list of this kind starts and how long it is. */
export function spanOf(kind: Kind, { first, after }: PageArguments): Span {
  const keys = keysOf(kind, after, ['string']);
  return { first: readFirst(first), after: keys ? String(keys[0]) : null };
}

/** The cursor of an entity by its place in the order of its kind. */
export const sortCursor = ({ kind, sort }: Sorted): string => cursorOf(kind, [sort]);
