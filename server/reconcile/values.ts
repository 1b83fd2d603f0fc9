import type { Ask } from '../../graph/analysis/ask.ts';
import type { Kind } from '../../graph/model.ts';
import { kindOf } from '../../graph/store/keys.ts';
import { entitiesByIds } from '../../graph/store/questions/entities.ts';
import type { Entity } from '../../graph/store/questions/entity.ts';
import { wholeEdges } from '../../graph/store/questions/whole.ts';
import { type Property, propertyOf } from './properties.ts';

/** A value of a property: an entity, or what is written. */
export type PropertyValue = Entity | string | number | boolean;
/** The values by entity and then by property; `[]` where it has none. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly PropertyValue[]>>;

/** Reads these properties of these entities: a question for each kind and relation. Unknown ids are absent. */
export async function valuesOf(ask: Ask, entities: readonly Entity[], pids: readonly string[]): Promise<Values> {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  const found = await Promise.all([...byKind].map(([kind, of]) => ofKind(ask, of, wanted(kind, pids))));
  return new Map(found.flat());
}

const wanted = (kind: Kind, pids: readonly string[]) => pids.flatMap((pid) => propertyOf(kind, pid) ?? []);

async function ofKind(ask: Ask, entities: readonly Entity[], properties: readonly Property[]) {
  const relations = new Set(properties.flatMap(({ relation }) => relation ?? []));
  const led = new Map(
    await Promise.all(
      [...relations].map(async (relation) => [relation, await ledTo(ask, entities, relation)] as const),
    ),
  );
  return entities.map((entity) => {
    const own = properties.map(({ id, relation, column }): [string, readonly PropertyValue[]] => {
      const bearers = relation === null ? [entity] : (led.get(relation)?.get(entity.id) ?? []);
      return [id, column === null ? bearers : bearers.flatMap((bearer) => inColumn(bearer, column.name))];
    });
    return [entity.id, new Map(own)] as const;
  });
}

async function ledTo(ask: Ask, entities: readonly Entity[], relation: NonNullable<Property['relation']>) {
  const [first] = entities;
  if (!first) return new Map<string, Entity[]>();
  const edges = await ask(wholeEdges, { relation, kind: first.kind, sources: entities.map(({ id }) => id) });
  const targets = await entitiesOf(
    ask,
    edges.map(({ target }) => target),
  );
  const bySource = Map.groupBy(edges, ({ source }) => source);
  return new Map(
    [...bySource].map(([source, own]) => [source, own.flatMap(({ target }) => targets.get(target) ?? [])]),
  );
}

/** Entities of whatever kinds by id; unknown ids are absent. */
export async function entitiesOf(ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, Entity>> {
  const byKind = Map.groupBy(new Set(ids), kindOf);
  const found = await Promise.all([...byKind].map(([kind, of]) => ask(entitiesByIds, { kind, ids: of })));
  return new Map(found.flat().flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
}

function inColumn(entity: Entity, column: string): readonly PropertyValue[] {
  const value =
    (entity as unknown as Readonly<Record<string, PropertyValue | readonly string[] | null>>)[column] ?? null;
  if (value === null) return [];
  return isList(value) ? value : [value];
}

const isList = (value: PropertyValue | readonly string[]): value is readonly string[] => Array.isArray(value);
