import type { Kind } from '../../model.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';

type Request = { readonly kind: Kind; readonly ids: readonly string[] };

/** Deeper than places lie within one another; a bound that the engines ask for. */
export const levels = '*0..12';

/** What each of these ids stands for, itself and (for places) all within it, by id; null for an id that is unknown. */
export const closures: Question<Request, readonly (readonly string[] | null)[]> = {
  name: 'closures',
  ask: ({ kind, ids }) => ({
    text: `UNWIND $ids AS root MATCH (n:${labelOf(kind)})${kind === 'REGION' ? `-[:WITHIN${levels}]->(r:Region)` : ''}
      WHERE ${kind === 'REGION' ? 'r' : 'n'}.id = root RETURN DISTINCT root, n.id AS id ORDER BY root, id`,
    parameters: { ids: [...new Set(ids)] },
  }),
  decode: (rows, { ids }) => {
    const byRoot = Map.groupBy(rows, ({ root }) => String(root));
    return ids.map((id) => byRoot.get(id)?.map((row) => String(row.id)) ?? null);
  },
};
