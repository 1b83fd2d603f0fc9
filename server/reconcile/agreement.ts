import { searchKey } from '../../graph/search.ts';
import type { Entity } from '../../graph/store/questions/entity.ts';
import type { Given, WantedProperty } from './readQueries.ts';
import type { PropertyValue } from './values.ts';

/**
 * Whether an entity bears one of the values that are asked for, as a function of what it bears: entities agree by id or by
 * any of their names, text as names are compared, numbers and signs as they stand.
 */
export function agreement({ values }: WantedProperty): (borne: readonly PropertyValue[]) => boolean {
  const texts = new Set(values.map(textOf));
  const keys = new Set([...texts].map(searchKey).filter((key) => key !== ''));
  const written = new Set([...texts].map(keyOf));
  return (borne) =>
    borne.some((value) =>
      typeof value === 'object'
        ? texts.has(value.id) || keysOf(value).some((key) => keys.has(key))
        : written.has(keyOf(String(value))),
    );
}

/** A value as it was given, as text; of an entity that was reconciled before its id. */
export const textOf = (given: Given): string => (typeof given === 'object' ? given.id : String(given)).trim();

const keyOf = (text: string) => (/\p{L}/u.test(text) ? searchKey(text) : text);

/** One place is borne by many: its names are read once. */
const known = new WeakMap<Entity, readonly string[]>();

function keysOf(entity: Entity): readonly string[] {
  const keys = known.get(entity) ?? [entity.nameZh, entity.nameEn, ...entity.aliases].map(searchKey);
  known.set(entity, keys);
  return keys;
}
