import { GraphError } from '../errors.ts';
import { type Kind, kinds, type RelationName, relations } from '../model.ts';

export type End = { readonly kind: Kind; readonly id: string };
export type Ends = { readonly relation: RelationName; readonly source: End; readonly target: End };

/** The kind that an id says by its prefix, e.g. `region:320200` → REGION. */
export function kindOf(id: string): Kind {
  const kind = id.slice(0, Math.max(0, id.indexOf(':'))).toUpperCase();
  if (!Object.hasOwn(kinds, kind))
    throw nonsense('id', id, 'the name of a kind, a colon and a name, e.g. region:320200');
  return kind as Kind;
}

/** What the id of a relation says: `USES:measure:a:1>instrument:b`, with `@…` behind where two nodes are joined twice. */
export function endsOf(id: string): Ends {
  const [, relation, source, target] = /^([A-Z_]+):([^>@]+)>([^>@]+)(?:@.*)?$/.exec(id) ?? [];
  if (!relation || !source || !target || !Object.hasOwn(relations, relation))
    throw nonsense('id of a relation', id, 'RELATION:source>target');
  return {
    relation: relation as RelationName,
    source: { kind: kindOf(source), id: source },
    target: { kind: kindOf(target), id: target },
  };
}

/** Whether the id is that of a relation. */
export const isEdgeId = (id: string): boolean => id.includes('>');

const nonsense = (what: string, value: string, right: string) =>
  new GraphError('BAD_USER_INPUT', `not the ${what}: "${value}"; it is written as ${right}`, { value });
