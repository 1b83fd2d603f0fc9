import type { Question, Statement } from '../port.ts';

/** Who counts as a body that answers for measures, and in which places. */
export type BodiesRequest = {
  /** The places whose own policies are looked at. */
  readonly regions: readonly string[];
  /** All the places taken as one: then `region` is empty in every answer. */
  readonly together: boolean;
  readonly over: 'FUNCTION' | 'AGENCY';
  /** Whether entries such as 各镇人民政府 count as bodies. */
  readonly collectives: boolean;
};

type InPlace = { readonly region: string };
export type BodyCount = InPlace & { readonly body: string; readonly measures: number };
export type RoleCount = InPlace & { readonly body: string; readonly role: string; readonly count: number };
export type PairCount = InPlace & { readonly one: string; readonly other: string; readonly measures: number };
export type MeasureTotals = InPlace & { readonly measures: number; readonly joint: number };
export type FirstCount = InPlace & { readonly body: string | null; readonly measures: number };
export type AgencyDuties = InPlace & {
  readonly agency: string;
  readonly collective: boolean;
  readonly functionless: boolean;
  readonly duties: number;
};

/** How many measures each body answers for. */
export const bodyCounts = counted<BodyCount>(
  'bodyCounts',
  (request) => `${measuresIn(request)} ${step('x', request)}
    RETURN region, x.id AS body, count(DISTINCT n.id) AS measures`,
);

/** How many measures each body has in each part. */
export const measureRoles = counted<RoleCount>(
  'measureRoles',
  (request) => `${measuresIn(request)} ${step('x', request)}
    RETURN region, x.id AS body, e.role AS role, count(DISTINCT n.id) AS count`,
);

/** For how many whole documents each body has each part. */
export const documentRoles = counted<RoleCount>(
  'documentRoles',
  (request) => `MATCH (n:Policy)-[:APPLIES_IN]->(r:Region) WHERE r.id IN $regions ${once(request)} ${step('x', request)}
    RETURN region, x.id AS body, e.role AS role, count(DISTINCT n.id) AS count`,
);

/** How many measures each two bodies answer for together; `one` is the first by id. */
export const pairCounts = counted<PairCount>(
  'pairCounts',
  (request) => `${measuresIn(request)} ${step('x', request)} WITH DISTINCT region, n, x.id AS one
    ${step('y', request)} WITH DISTINCT region, n.id AS measure, one, y.id AS other WHERE one < other
    RETURN region, one, other, count(measure) AS measures`,
);

/** How many measures a body answers for, and how many of these two or more. */
export const dutyTotals = counted<MeasureTotals>(
  'dutyTotals',
  (request) => `${measuresIn(request)} ${step('x', request)}
    WITH region, n.id AS measure, count(DISTINCT x.id) AS bodies
    RETURN region, count(measure) AS measures, sum(CASE WHEN bodies > 1 THEN 1 ELSE 0 END) AS joint`,
);

/** In how many measures that two or more bodies answer for, none of them leading, each is named first; null where it is left out. */
export const firstCounts = counted<FirstCount>(
  'firstCounts',
  (request) => `${measuresIn(request)} MATCH (n)-[l:ASSIGNED_TO]->(:Agency)
    WITH region, n, sum(CASE WHEN l.role = 'LEAD' THEN 1 ELSE 0 END) AS leads WHERE leads = 0
    ${step('x', request)} WITH region, n.id AS measure, x.id AS body, min(e.position) AS position
    WITH region, measure, count(body) AS bodies, min(CASE WHEN position = 1 THEN body ELSE null END) AS first
    WHERE bodies > 1 RETURN region, first AS body, count(measure) AS measures`,
);

/** How many duties for measures the agencies have that are collective or have no function. */
export const agencyDuties = counted<AgencyDuties>(
  'agencyDuties',
  (
    request,
  ) => `${measuresIn(request)} MATCH (n)-[e:ASSIGNED_TO]->(a:Agency) OPTIONAL MATCH (a)-[:PERFORMS]->(f:AgencyFunction)
    WITH region, a.id AS agency, a.collective AS collective, f.id IS NULL AS functionless, count(DISTINCT e.id) AS duties
    WHERE collective OR functionless RETURN region, agency, collective, functionless, duties ORDER BY region, agency`,
);

function counted<Row extends object>(
  name: string,
  text: (request: BodiesRequest) => string,
): Question<BodiesRequest, readonly Row[]> {
  const ask = (request: BodiesRequest): Statement => ({
    text: text(request),
    parameters: { regions: request.regions },
  });
  return { name, ask, decode: (rows) => rows as unknown as readonly Row[] };
}

/** Every measure `n` of these places, with its place. */
const measuresIn = (request: BodiesRequest): string =>
  `MATCH (n:Measure)-[:PART_OF]->(:Policy)-[:APPLIES_IN]->(r:Region) WHERE r.id IN $regions ${once(request)}`;

const once = ({ together }: BodiesRequest): string => `WITH DISTINCT n, ${together ? "''" : 'r.id'} AS region`;

/** Leads from `n` to each body that answers for it. */
export function step(body: string, { over, collectives }: BodiesRequest, where?: string): string {
  const agency = over === 'AGENCY' ? body : 'a';
  const onwards = over === 'AGENCY' ? '' : `-[:PERFORMS]->(${body}:AgencyFunction)`;
  const conditions = [...(collectives ? [] : [`${agency}.collective = false`]), ...(where ? [where] : [])];
  const narrowed = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return `MATCH (n)-[e:ASSIGNED_TO]->(${agency}:Agency)${onwards} ${narrowed}`;
}
