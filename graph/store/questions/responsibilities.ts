import type { Question } from '../port.ts';
import type { EdgeOf } from './entity.ts';
import { edgeProjection, whole } from './text.ts';

/** A body's duty, for a measure or (where `source` is a policy) for a whole document; the two by id. */
export type Responsibility = EdgeOf<'ASSIGNED_TO'> & {
  readonly agency: string;
  readonly source: string;
  readonly sourceSort: string;
};

type Request = {
  readonly agencies: readonly string[];
  /** The `sort` of the source and of the relation that the page before ended with. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
};
type Key = { readonly sourceSort: string; readonly sort: string; readonly id: string };

/** For each agency the keys of one page of what it answers for; documents' sorts come before those of their measures. */
export const responsibilityPages: Question<Request, ReadonlyMap<string, readonly Key[]>> = {
  name: 'responsibilityPages',
  ask: ({ agencies, after, limit }, dialect) => ({
    text: `UNWIND $agencies AS agency MATCH (s)-[e:ASSIGNED_TO]->(a:Agency)
      WHERE a.id = agency ${after ? 'AND (s.sort > $sourceSort OR (s.sort = $sourceSort AND e.sort > $edgeSort))' : ''}
      ${
        dialect === 'neo4j'
          ? `WITH agency, ${key} AS key ORDER BY key WITH agency, collect(key) AS keys
             RETURN agency, keys[..${whole('$limit', dialect)}] AS keys`
          : `WITH agency, list_sort(collect(DISTINCT ${key})) AS keys RETURN agency, list_slice(keys, 1, $limit) AS keys`
      }`,
    parameters: { agencies, limit, ...(after ? { sourceSort: after[0], edgeSort: after[1] } : {}) },
  }),
  decode: (rows) => new Map(rows.map(({ agency, keys }) => [String(agency), (keys as string[]).map(keyOf)])),
};

/** For each agency how much it answers for; agencies without any are absent. */
export const responsibilityCounts: Question<readonly string[], ReadonlyMap<string, number>> = {
  name: 'responsibilityCounts',
  ask: (agencies) => ({
    text: `UNWIND $agencies AS agency MATCH ()-[e:ASSIGNED_TO]->(a:Agency) WHERE a.id = agency
      RETURN agency, count(e.id) AS total`,
    parameters: { agencies },
  }),
  decode: (rows) => new Map(rows.map(({ agency, total }) => [String(agency), Number(total)])),
};

type ByIds = { readonly agencies: readonly string[]; readonly ids: readonly string[] };

/** The responsibilities with these ids (of these agencies), by id. */
export const responsibilitiesByIds: Question<ByIds, ReadonlyMap<string, Responsibility>> = {
  name: 'responsibilitiesByIds',
  ask: ({ agencies, ids }) => ({
    text: `UNWIND $agencies AS agency MATCH (s)-[e:ASSIGNED_TO]->(a:Agency) WHERE a.id = agency AND e.id IN $ids
      RETURN agency, s.id AS source, s.sort AS sourceSort, ${edgeProjection('e', 'ASSIGNED_TO')}`,
    parameters: { agencies, ids },
  }),
  decode: (rows) => new Map((rows as unknown as Responsibility[]).map((row) => [row.id, row])),
};

const key = `s.sort + ' ' + e.sort + ' ' + e.id`;

function keyOf(text: string): Key {
  const [sourceSort = '', sort = '', id = ''] = text.split(' ');
  return { sourceSort, sort, id };
}
