import type { Question } from '../port.ts';
import { entitiesOf } from './text.ts';

export type Name = { readonly id: string; readonly nameZh: string; readonly nameEn: string };

/** The names of entities of whatever kinds, in the order of the ids; null for unknown ones. */
export const names: Question<readonly string[], readonly (Name | null)[]> = {
  name: 'names',
  ask: (ids, dialect) => ({
    text: `UNWIND $ids AS wanted MATCH (n:${entitiesOf(ids, dialect)}) WHERE n.id = wanted
      RETURN n.id AS id, n.nameZh AS nameZh, n.nameEn AS nameEn`,
    parameters: { ids: [...new Set(ids)] },
  }),
  decode: (rows, ids) => {
    const found = new Map((rows as unknown as readonly Name[]).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  },
};
