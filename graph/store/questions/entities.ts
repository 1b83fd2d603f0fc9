import type { Kind } from '../../model.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import type { Entity } from './entity.ts';
import { nodeProjection } from './text.ts';

type Request = { readonly kind: Kind; readonly ids: readonly string[] };

/** The entities of one kind with these ids, in their order; null for each that is unknown. */
export const entitiesByIds: Question<Request, readonly (Entity | null)[]> = {
  name: 'entitiesByIds',
  ask: ({ kind, ids }, _dialect) => ({
    text: `UNWIND $ids AS id MATCH (n:${labelOf(kind)}) WHERE n.id = id RETURN ${nodeProjection('n', kind)}`,
    parameters: { ids: [...new Set(ids)] },
  }),
  decode: (rows, { ids }) => {
    const found = new Map(rows.map((row) => [row.id, row as Entity]));
    return ids.map((id) => found.get(id) ?? null);
  },
};
