import type { Value } from '../../facts.ts';
import { type Kind, type RelationName, search } from '../../model.ts';
import { edgeColumns, nodeColumns } from '../columns.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { whole } from './text.ts';

/** What the store keeps for search and for telling what changed. */
const derived = new Set([...Object.keys(search), 'hash']);

/** The columns of a node kind that carry facts, with who says or names it (`owners`) and whose words these are (`teller`). */
export const wholeNodeColumns = (kind: Kind) => nodeColumns(kind).filter(({ name }) => !derived.has(name));

/** The same of a relation. */
export const wholeEdgeColumns = (relation: RelationName) =>
  edgeColumns(relation).filter(({ name }) => !derived.has(name));

/** Who says or names a thing, and whose words are shown; null where nobody says it any more. */
type Told = { readonly owners: readonly string[]; readonly teller: string | null };

/** A node with all that it says, by column. */
export type WholeNode = Told & { readonly id: string; readonly kind: Kind } & Readonly<Record<string, Value>>;

/** A relation with all that it says, by column, and the ids of its ends. */
export type WholeEdge = Told & {
  readonly id: string;
  readonly relation: RelationName;
  readonly source: string;
  readonly target: string;
} & Readonly<Record<string, Value>>;

type IdRequest = { readonly kind: Kind; readonly after: string | null; readonly limit: number };

/** Ids of one kind, from a place on, in their order. */
export const idsFrom: Question<IdRequest, readonly string[]> = {
  name: 'idsFrom',
  ask: ({ kind, after, limit }, dialect) => ({
    text: `MATCH (n:${labelOf(kind)}) ${after === null ? '' : 'WHERE n.id > $after'}
      RETURN n.id AS id ORDER BY id LIMIT ${whole('$limit', dialect)}`,
    parameters: { limit, ...(after === null ? {} : { after }) },
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

/** The nodes of these ids, all of one kind, in the order of their ids. */
export const wholeNodes: Question<{ readonly kind: Kind; readonly ids: readonly string[] }, readonly WholeNode[]> = {
  name: 'wholeNodes',
  ask: ({ kind, ids }) => ({
    text: `UNWIND $ids AS wanted MATCH (n:${labelOf(kind)}) WHERE n.id = wanted
      RETURN ${projection('n', wholeNodeColumns(kind))} ORDER BY id`,
    parameters: { ids },
  }),
  decode: (rows) => rows as unknown as readonly WholeNode[],
};

type EdgesRequest = { readonly relation: RelationName; readonly kind: Kind; readonly sources: readonly string[] };

/**
 * The relations of one name that lead out of these nodes, in the order of the sources and, for each, of their ids.
 * LadybugDB goes through all relations of that name: for many nodes of many there is `wholeEdgesBetween`.
 */
export const wholeEdges: Question<EdgesRequest, readonly WholeEdge[]> = {
  name: 'wholeEdges',
  ask: ({ relation, kind, sources }) => ({
    text: `UNWIND $sources AS wanted MATCH (s:${labelOf(kind)})-[e:${relation}]->(t) WHERE s.id = wanted
      RETURN s.id AS source, t.id AS target, ${projection('e', wholeEdgeColumns(relation))} ORDER BY source, id`,
    parameters: { sources },
  }),
  decode: (rows) => rows as unknown as readonly WholeEdge[],
};

type RangeRequest = {
  readonly relation: RelationName;
  readonly kind: Kind;
  /** Which end of the relations lies in the range of ids. */
  readonly end: 'source' | 'target';
  readonly first: string;
  readonly last: string;
};

/**
 * The relations of one name that lead out of (or into) the nodes from one id to another, both included, in the order of
 * these and, for each, of their own ids. `WITH` makes LadybugDB take the nodes first: else it reads every relation of the
 * name, whole, for each page, and the last page of a million takes as long and as much memory as all of them.
 */
export const wholeEdgesBetween: Question<RangeRequest, readonly WholeEdge[]> = {
  name: 'wholeEdgesBetween',
  ask: ({ relation, kind, end, first, last }) => ({
    text: `MATCH (n:${labelOf(kind)}) WHERE n.id >= $first AND n.id <= $last WITH n
      MATCH ${end === 'source' ? `(n)-[e:${relation}]->(o)` : `(n)<-[e:${relation}]-(o)`}
      RETURN n.id AS ${end}, o.id AS ${end === 'source' ? 'target' : 'source'}, ${projection('e', wholeEdgeColumns(relation))}
      ORDER BY ${end}, id`,
    parameters: { first, last },
  }),
  decode: (rows) => rows as unknown as readonly WholeEdge[],
};

/** How many relations there are of one name. */
export const relationCount: Question<RelationName, number> = {
  name: 'relationCount',
  ask: (relation) => ({ text: `MATCH ()-[e:${relation}]->() RETURN count(e) AS total`, parameters: {} }),
  decode: ([row]) => Number(row?.total ?? 0),
};

function projection(variable: string, columns: readonly { readonly name: string }[]): string {
  return columns.map(({ name }) => `${variable}.${name} AS ${name}`).join(', ');
}
