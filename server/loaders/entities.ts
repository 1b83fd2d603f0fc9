import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import { type Kind, kindNames } from '../../graph/model.ts';
import { entitiesByIds } from '../../graph/store/questions/entities.ts';
import type { Entity } from '../../graph/store/questions/entity.ts';

export type EntityLoader = DataLoader<string, Entity | null>;

/** Entities by id, null for unknown ones: one question for each kind among the ids. */
export function entityLoader(ask: Ask): EntityLoader {
  return new DataLoader(async (ids) => {
    const byKind = Map.groupBy(ids, kindIn);
    const found = await Promise.all([...byKind].map(([kind, group]) => ofKind(ask, kind, group)));
    const entities = new Map(found.flat().map((entity) => [entity.id, entity]));
    return ids.map((id) => entities.get(id) ?? null);
  });
}

async function ofKind(ask: Ask, kind: Kind | null, ids: readonly string[]): Promise<Entity[]> {
  if (kind === null) return [];
  return (await ask(entitiesByIds, { kind, ids })).filter((entity) => entity !== null);
}

const wellFormed = /^[a-z]+:[a-z0-9][a-z0-9.:_-]*$/;

/** The kind that an id says, null for what is no id at all. */
export function kindIn(id: string): Kind | null {
  if (!wellFormed.test(id)) return null;
  const prefix = id.slice(0, id.indexOf(':')).toUpperCase();
  return kindNames.find((kind) => kind === prefix) ?? null;
}
