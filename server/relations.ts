import type { QueryRelationsArgs } from '../generated/resolvers.ts';
import { relationNames } from '../graph/model.ts';
import type { Direction } from '../graph/store/questions/around.ts';
import { type CountedGroup, relatedCounts, relatedPage } from '../graph/store/questions/related.ts';
import { readFirst, readRelation } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { readEntityIds } from './filters.ts';
import type { PageArguments } from './lists.ts';
import type { Entity, RelationGroup } from './parents.ts';
import { entityOf } from './rows.ts';

const directions: readonly Direction[] = ['OUT', 'IN'];

/** What an entity is joined to, in groups: by relation as the model has them, outwards first, then by kind. */
export async function relationsOf(
  _root: unknown,
  { id, ...only }: QueryRelationsArgs,
  context: Context,
): Promise<RelationGroup[]> {
  const relation = only.relation ? readRelation(only.relation, 'relation') : null;
  await readEntityIds(context, [id], 'id');
  const asked = directions.filter((direction) => direction === (only.direction ?? direction));
  const found = await Promise.all(asked.map((direction) => context.ask(relatedCounts, { id, direction })));
  const wanted = (group: CountedGroup) =>
    group.relation === (relation ?? group.relation) && group.kind === (only.kind ?? group.kind);
  const groups = found.flat().filter(wanted).toSorted(byRelation);
  return groups.map((group) => ({ ...group, of: id }));
}

/** Leaves the directions of a relation, and the kinds of a direction, as they are. */
const byRelation = (a: CountedGroup, b: CountedGroup): number =>
  relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation);

/** The entities of a group, one question a page. */
export function neighborsOf(context: Context, group: RelationGroup, args: PageArguments): Connection<Entity> {
  const { of, relation, direction, kind, count } = group;
  const list = [relation, direction, kind].join(' ');
  const keys = keysOf(list, args.after, ['string']);
  const after = keys ? String(keys[0]) : null;
  return connection<Entity>(
    { first: readFirst(args.first), after },
    {
      items: async (limit) => {
        const ids = await context.ask(relatedPage, { id: of, group: { relation, direction, kind }, after, limit });
        return Promise.all(ids.map((id) => entityOf(context, kind, id)));
      },
      count: async () => count,
      cursorOf: ({ sort }) => cursorOf(list, [sort]),
    },
  );
}
