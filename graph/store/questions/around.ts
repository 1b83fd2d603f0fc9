import type { Kind, RelationName } from '../../model.ts';
import type { Question } from '../port.ts';
import { entitiesOf } from './text.ts';

/** Seen from an entity: along a relation, from source to target, or against it. */
export type Direction = 'OUT' | 'IN';

type Request = {
  readonly ids: readonly string[];
  /** Only along these relations; along all where absent. */
  readonly relations?: readonly RelationName[];
  /** Only this way; both ways where absent. */
  readonly direction?: Direction;
};
export type Neighbor = { readonly id: string; readonly kind: Kind };

/** The entities one step away from any of these, each once, by id. */
export const around: Question<Request, readonly Neighbor[]> = {
  name: 'around',
  ask: ({ ids, relations, direction }, dialect) => ({
    text: `UNWIND $ids AS start MATCH (a:${entitiesOf(ids, dialect)})${arrow(relations, direction)}(b)
      WHERE a.id = start RETURN DISTINCT b.id AS id, b.kind AS kind ORDER BY id`,
    parameters: { ids },
  }),
  decode: (rows) => rows as unknown as readonly Neighbor[],
};

/** `:USES|CITES`; names come from the model only. */
export const typesOf = (relations: readonly RelationName[] | undefined): string =>
  relations ? `:${relations.join('|')}` : '';

/** `-[e:USES]->`, `<-[e:USES]-`, or both ways without a direction. */
export const arrow = (relations: readonly RelationName[] | undefined, direction: Direction | undefined): string =>
  `${direction === 'IN' ? '<' : ''}-[e${typesOf(relations)}]-${direction === 'OUT' ? '>' : ''}`;
