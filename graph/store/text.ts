import type { Kind, RelationName } from '../model.ts';
import { kinds, relations } from '../model.ts';
import type { Column } from './columns.ts';
import type { Dialect } from './port.ts';

/** The label of a kind as both dialects take it: in backticks, since `Group` is a word of Cypher. */
export const labelOf = (kind: Kind): string => `\`${kinds[kind].label}\``;

/** Every pair of kinds that a relation may join. */
export const pairsOf = (relation: RelationName): readonly (readonly [Kind, Kind])[] =>
  relations[relation].source.flatMap((source) => relations[relation].target.map((target) => [source, target] as const));

/** `n.a = r.a, n.b = r.b`, each value in the type of its column; names in backticks, since `end` is a word of Cypher. */
export function assignments(variable: string, columns: readonly Column[], dialect: Dialect): string {
  const cast = casts[dialect];
  return columns
    .map(({ name, type }) => `${variable}.\`${name}\` = ${cast[type].replace('VALUE', `r.\`${name}\``)}`)
    .join(', ');
}

/**
 * LadybugDB takes a column that is null in every row for strings, and refuses rows of which some have whole numbers and
 * some fractions, so floats come to it as strings. Neo4j would keep 3.0 as the integer 3.
 */
const casts: Readonly<Record<Dialect, Readonly<Record<Column['type'], string>>>> = {
  ladybug: {
    string: 'VALUE',
    strings: 'VALUE',
    int: 'CAST(VALUE AS INT64)',
    float: 'CAST(VALUE AS DOUBLE)',
    boolean: 'CAST(VALUE AS BOOLEAN)',
  },
  neo4j: { string: 'VALUE', strings: 'VALUE', int: 'toInteger(VALUE)', float: 'toFloat(VALUE)', boolean: 'VALUE' },
};
