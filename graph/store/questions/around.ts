import type { Kind, RelationName } from '../../model.ts';
import type { Question } from '../port.ts';
import { entitiesOf } from './text.ts';

type Request = {
  readonly ids: readonly string[];
  /** Only along these relations; along all where absent. */
  readonly relations?: readonly RelationName[];
};
export type Neighbor = { readonly id: string; readonly kind: Kind };

/** The entities one step away from any of these, each once, by id. */
export const around: Question<Request, readonly Neighbor[]> = {
  name: 'around',
  ask: ({ ids, relations }, dialect) => ({
    text: `UNWIND $ids AS start MATCH (a:${entitiesOf(ids, dialect)})-[e${typesOf(relations)}]-(b)
      WHERE a.id = start RETURN DISTINCT b.id AS id, b.kind AS kind ORDER BY id`,
    parameters: { ids },
  }),
  decode: (rows) => rows as unknown as readonly Neighbor[],
};

/** `:USES|CITES`; names come from the model only. */
export const typesOf = (relations: readonly RelationName[] | undefined): string =>
  relations ? `:${relations.join('|')}` : '';
