import { type Kind, kindNames, type RelationName, relationNames } from '../model.ts';
import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import type { Row } from './port.ts';

const byKind = new Map<unknown, readonly Column[]>(kindNames.map((kind: Kind) => [kind, nodeColumns(kind)]));
const byRelation = new Map<unknown, readonly Column[]>(
  relationNames.map((relation: RelationName) => [relation, edgeColumns(relation)]),
);

/**
 * A stored node or relation with exactly the columns of its kind, null where it has no value: Neo4j keeps no nulls, and
 * LadybugDB adds the columns of every other table that a question names.
 */
export function toThing(properties: Row): Row {
  const columns = byKind.get(properties.kind) ?? byRelation.get(properties.relation);
  if (!columns) return properties;
  return Object.fromEntries(columns.map(({ name }) => [name, properties[name] ?? null]));
}
