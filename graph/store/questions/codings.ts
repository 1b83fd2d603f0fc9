import type { Parameter, Question } from '../port.ts';
import type { EdgeOf } from './entity.ts';
import { inTurn } from './filters.ts';
import { edgeProjection, whole } from './text.ts';

/** A measure's use of an instrument; the two by id. */
export type Coding = EdgeOf<'USES'> & {
  readonly measure: string;
  readonly instrument: string;
  readonly measureSort: string;
};

const conditions = {
  regions: 'EXISTS { MATCH (n)-[:PART_OF]->(:Policy)-[:APPLIES_IN]->(x:Region) WHERE x.id IN $regions }',
  policies: 'n.policy IN $policies',
  instruments: 'i.id IN $instruments',
  strengths: 'e.strength IN $strengths',
} as const;

export type CodingFilter = { readonly [N in keyof typeof conditions]?: Parameter };
type PageRequest = {
  readonly filter: CodingFilter;
  /** The `sort` of the measure and of the relation that the page before ended with. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
};

const pattern = 'MATCH (n:Measure)-[e:USES]->(i:Instrument)';
const keyset = '(n.sort > $measureSort OR (n.sort = $measureSort AND e.sort > $edgeSort))';

/** Codings that pass a filter, in the order of their measures and then of the record. */
export const codings: Question<PageRequest, readonly Coding[]> = {
  name: 'codings',
  ask: ({ filter, after, limit }, dialect) => ({
    text: `${pattern} ${inTurn([...conditionsOf(filter), ...(after ? [keyset] : [])], 'n, e, i')}
      RETURN n.id AS measure, n.sort AS measureSort, i.id AS instrument, ${edgeProjection('e', 'USES')}
      ORDER BY measureSort, sort LIMIT ${whole('$limit', dialect)}`,
    parameters: { ...filter, limit, ...(after ? { measureSort: after[0], edgeSort: after[1] } : {}) },
  }),
  decode: (rows) => rows as unknown as readonly Coding[],
};

/** How many codings pass a filter. */
export const codingCount: Question<CodingFilter, number> = {
  name: 'codingCount',
  ask: (filter) => ({
    text: `${pattern} ${inTurn(conditionsOf(filter), 'n, e, i')} RETURN count(e.id) AS total`,
    parameters: filter,
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};

const conditionsOf = (filter: CodingFilter): string[] =>
  Object.entries(conditions).flatMap(([name, text]) => (Object.hasOwn(filter, name) ? [text] : []));
