import type { Kind } from '../../model.ts';
import type { Question } from '../port.ts';
import { inOrder, type KindCount } from './corpus.ts';
import { entitiesOf } from './text.ts';

type Row = { readonly id: string; readonly kind: Kind; readonly count: number };

/** For each id how many neighbours it has in the whole graph, by kind, each neighbour once; in the order of the ids. */
export const degrees: Question<readonly string[], readonly (readonly KindCount[])[]> = {
  name: 'degrees',
  ask: (ids, dialect) => ({
    text: `UNWIND $ids AS start MATCH (a:${entitiesOf(ids, dialect)})--(b) WHERE a.id = start AND b.id <> start
      WITH start, b.kind AS kind, count(DISTINCT b) AS count RETURN start AS id, kind, count`,
    parameters: { ids: [...new Set(ids)] },
  }),
  decode: (rows, ids) => {
    const byId = Map.groupBy(rows as readonly Row[], ({ id }) => id);
    return ids.map((id) => inOrder((byId.get(id) ?? []).map(({ kind, count }) => ({ kind, count: Number(count) }))));
  },
};
