import type { RelationName } from '../../model.ts';
import { endsOf } from '../keys.ts';
import type { Question } from '../port.ts';
import { typesOf } from './around.ts';
import { entitiesOf } from './text.ts';

/** A relation between two entities, by id. */
export type Edge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationName;
};

type Request = { readonly ids: readonly string[]; readonly relations?: readonly RelationName[] };

/** The relations with both ends among these ids, by id. */
export const edgesAmong: Question<Request, readonly Edge[]> = {
  name: 'edgesAmong',
  ask: ({ ids, relations }, dialect) => ({
    text: `UNWIND $ids AS start MATCH (a:${entitiesOf(ids, dialect)})-[e${typesOf(relations)}]->()
      WHERE a.id = start RETURN e.id AS id ORDER BY id`,
    parameters: { ids },
  }),
  decode: (rows, { ids }) => {
    const among = new Set(ids);
    return rows.map(edgeOf).filter(({ target }) => among.has(target));
  },
};

/** The relations that touch any of these ids, in either direction, by id. */
export const edgesTouching: Question<readonly string[], readonly Edge[]> = {
  name: 'edgesTouching',
  ask: (ids, dialect) => ({
    text: `UNWIND $ids AS start MATCH (a:${entitiesOf(ids, dialect)})-[e]-() WHERE a.id = start
      RETURN DISTINCT e.id AS id ORDER BY id`,
    parameters: { ids },
  }),
  decode: (rows) => rows.map(edgeOf),
};

function edgeOf({ id }: Readonly<Record<string, unknown>>): Edge {
  const { relation, source, target } = endsOf(String(id));
  return { id: String(id), source: source.id, target: target.id, relation };
}
