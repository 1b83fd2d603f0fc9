import { type Kind, kindNames, type RelationName, search } from '../../model.ts';
import { edgeColumns, nodeColumns } from '../columns.ts';
import { kindOf } from '../keys.ts';
import type { Dialect } from '../port.ts';
import { labelOf } from '../text.ts';

/** What questions never answer: what only search reads, and what the store keeps for itself. */
const hidden = new Set([...Object.keys(search), 'hash', 'owners', 'teller', 'relation']);

/** A label expression for entities of these kinds; in Neo4j wider, so that the index on ids serves. */
export const entities = (dialect: Dialect, of: readonly Kind[] = kindNames): string =>
  dialect === 'neo4j' ? 'Entity' : of.map(labelOf).join('|');

/** A label expression for the entities of these ids, whose kinds they say. */
export const entitiesOf = (ids: readonly string[], dialect: Dialect): string =>
  entities(dialect, [...new Set(ids.map(kindOf))]);

/** `n.id AS id, n.kind AS kind, …`: what a question answers of a node. */
export const nodeProjection = (variable: string, kind: Kind): string =>
  projection(
    variable,
    nodeColumns(kind).map(({ name }) => name),
  );

/** `e.id AS id, e.sort AS sort, …`: what a question answers of a relation, or of any of several. */
export const edgeProjection = (variable: string, ...relations: readonly RelationName[]): string =>
  projection(variable, [...new Set(relations.flatMap((relation) => edgeColumns(relation).map(({ name }) => name)))]);

/** A parameter that must be a whole number: Neo4j's driver sends every JavaScript number as a float. */
export const whole = (parameter: string, dialect: Dialect): string =>
  dialect === 'neo4j' ? `toInteger(${parameter})` : parameter;

function projection(variable: string, names: readonly string[]): string {
  return names
    .filter((name) => !hidden.has(name))
    .map((name) => `${variable}.${name} AS ${name}`)
    .join(', ');
}
