import type { Kind, RelationName } from '../../model.ts';
import type { ColumnType } from '../columns.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { whole } from './text.ts';

type Request = {
  readonly kind: Kind;
  /** The relation that leads to what bears the value; null for the entity itself. */
  readonly relation: RelationName | null;
  /** The column that holds it; null where the value is the entity that is led to, by its id or name. */
  readonly column: { readonly name: string; readonly type: ColumnType } | null;
  /** As they were given, and as keys of names. */
  readonly values: readonly string[];
  readonly keys: readonly string[];
  readonly limit: number;
};

/** The ids of one kind that bear one of some values, themselves or in what one relation leads to, in their order. */
export const bearing: Question<Request, readonly string[]> = {
  name: 'bearing',
  ask: ({ kind, relation, column, values, keys, limit }, dialect) => ({
    text: `MATCH (n:${labelOf(kind)})${relation ? `-[:${relation}]->(t)` : ''} WHERE ${holds(relation ? 't' : 'n', column)}
      RETURN DISTINCT n.id AS id ORDER BY id LIMIT ${whole('$limit', dialect)}`,
    parameters: { values, limit, ...(column ? {} : { keys }) },
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

function holds(variable: string, column: Request['column']): string {
  if (column === null)
    return `(${variable}.id IN $values OR any(key IN $keys WHERE key IN ${variable}.nameKeys OR key IN ${variable}.aliasKeys))`;
  const { name, type } = column;
  if (type === 'strings') return `any(value IN $values WHERE value IN ${variable}.${name})`;
  return type === 'string' ? `${variable}.${name} IN $values` : `toString(${variable}.${name}) IN $values`;
}
