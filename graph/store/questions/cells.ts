import type { Question } from '../port.ts';
import { type Filter, narrow } from './filters.ts';
import { firstKeys, type Key, keyOf } from './pagesUnder.ts';

/** A cell stands for some instruments (`id`) in some holders, which are places or policies. */
export type CellMember = { readonly parent: string; readonly id: string; readonly holder: string };
type Request = {
  readonly holders: 'REGION' | 'POLICY';
  readonly members: readonly CellMember[];
  readonly filter: Filter;
};
type PageRequest = Request & { readonly after: string | null; readonly limit: number };

/** For each cell the ids of one page of the measures behind it, in the order of measures. */
export const cellPages: Question<PageRequest, ReadonlyMap<string, readonly Key[]>> = {
  name: 'cellPages',
  ask: ({ holders, members, filter, after, limit }, dialect) => ({
    text: `UNWIND $members AS m ${firstKeys((carried) => {
      const where = after === null ? '' : ' AND n.sort > $after';
      return inHolders(holders, filter, carried, where);
    }, dialect)}`,
    parameters: { ...filter, members, limit, ...(after === null ? {} : { after }) },
  }),
  decode: (rows) => new Map(rows.map(({ parent, keys }) => [String(parent), (keys as string[]).map(keyOf)])),
};

/** For each cell how many measures are behind it; cells without any are absent. */
export const cellCounts: Question<Request, ReadonlyMap<string, number>> = {
  name: 'cellCounts',
  ask: ({ holders, members, filter }) => ({
    text: `UNWIND $members AS m ${inHolders(holders, filter, 'm, n')} RETURN m.parent AS parent, count(DISTINCT n) AS total`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => new Map(rows.map(({ parent, total }) => [String(parent), Number(total)])),
};

/** No name of the filters' own is used: Neo4j confuses an `x` of theirs with one that was dropped. */
function inHolders(holders: Request['holders'], { strengths, ...others }: Filter, carried: string, where = ''): string {
  const pattern = holders === 'POLICY' ? '-[:PART_OF]->(h:Policy)' : '-[:PART_OF]->(:Policy)-[:APPLIES_IN]->(h:Region)';
  const coded = strengths === undefined ? '' : 'AND e.strength IN $strengths';
  return `MATCH (i:Instrument)<-[e:USES]-(n:Measure)${pattern} WHERE i.id = m.id AND h.id = m.holder${where} ${coded}
    ${narrow('MEASURE', others, carried)}`;
}
