import type { Kind, RelationName } from '../model.ts';
import { entitiesByIds } from '../store/questions/entities.ts';
import type { EntityOf } from '../store/questions/entity.ts';
import { type Linked, links } from '../store/questions/links.ts';
import type { Ask } from './ask.ts';

type Step<R extends RelationName> = {
  readonly relation: R;
  readonly from: Kind;
  readonly to: Kind;
  readonly direction?: 'in' | 'out';
};

/** What each of these nodes is joined to by a relation, by id; outwards unless said otherwise, in the order of the others. */
export async function linkedTo<R extends RelationName>(
  ask: Ask,
  { direction = 'out', ...step }: Step<R>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Linked<R>[]>> {
  const parents = [...new Set(ids)];
  if (parents.length === 0) return new Map();
  const found = await ask(links<R>(), { link: { ...step, direction, order: 'node' }, parents });
  return new Map(parents.map((id, i) => [id, found[i] ?? []]));
}

/** The same as ids alone. */
export async function idsLinked(ask: Ask, step: Step<RelationName>, ids: readonly string[]) {
  const found = await linkedTo(ask, step, ids);
  return (id: string): readonly string[] => (found.get(id) ?? []).map(({ node }) => node);
}

/** Entities of one kind by id, each asked for once. */
export async function entitiesOf<K extends Kind>(
  ask: Ask,
  kind: K,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, EntityOf<K>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await ask(entitiesByIds, { kind, ids: wanted });
  return new Map(found.flatMap((entity) => (entity ? [[entity.id, entity as EntityOf<K>] as const] : [])));
}
