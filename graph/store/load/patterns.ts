import type { Kind } from '../../model.ts';
import { endsOf } from '../keys.ts';
import type { Dialect } from '../port.ts';
import { labelOf } from '../text.ts';

/**
 * How statements of the loader find things; those with the same pattern go in one statement. In Neo4j every entity is
 * found by the one index on `Entity`, in LadybugDB each kind in its own table.
 */

/** `MATCH (n:…)` for the node of the row `r`, which is its id. */
export const nodePattern = (kind: Kind, dialect: Dialect): string =>
  `MATCH (n:${tableOf(kind, dialect)} {id: r})${seek(dialect, 'n')}`;

/** `MATCH (n:…)` for the node of the row `r`, which holds its id. */
export const nodeRowPattern = (kind: Kind, dialect: Dialect): string =>
  `MATCH (n:${tableOf(kind, dialect)} {id: r.id})${seek(dialect, 'n')}`;

/** `(n:…)` for a new node of the row `r`. */
export const newNodePattern = (kind: Kind, dialect: Dialect): string =>
  dialect === 'neo4j' ? `(n:Entity:${labelOf(kind)} {id: r.id})` : `(n:${labelOf(kind)} {id: r.id})`;

/** `MATCH (a)-[e]->(b)` for the relation of the row `r`; see `rowOf`. */
export function edgePattern(id: string, dialect: Dialect): string {
  const { relation, source, target } = endsOf(id);
  const ends = `(a:${tableOf(source.kind, dialect)} {id: r.source})-[e:${relation} {id: r.id}]->(b:${tableOf(target.kind, dialect)})`;
  return `MATCH ${ends}${seek(dialect, 'a')}`;
}

/** Joins the two ends of the row `r` anew, without looking for what may join them already. */
export function newEdgePattern(id: string, dialect: Dialect): string {
  const { relation, source, target } = endsOf(id);
  const ends = `(a:${tableOf(source.kind, dialect)} {id: r.source}), (b:${tableOf(target.kind, dialect)} {id: r.target})`;
  return `MATCH ${ends}${seek(dialect, 'a', 'b')} CREATE (a)-[e:${relation} {id: r.id}]->(b)`;
}

/** The row by which a statement finds a relation. */
export function rowOf(id: string) {
  const { source, target } = endsOf(id);
  return { id, source: source.id, target: target.id };
}

const tableOf = (kind: Kind, dialect: Dialect) => (dialect === 'neo4j' ? 'Entity' : labelOf(kind));

/** Makes Neo4j use its index also with a plan from when the store was empty and a walk over all nodes was as good. */
const seek = (dialect: Dialect, ...variables: readonly string[]) =>
  dialect === 'neo4j' ? variables.map((variable) => ` USING INDEX ${variable}:Entity(id)`).join('') : '';
