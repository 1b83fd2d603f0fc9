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
export type JointCount = InPlace & { readonly bodies: readonly string[]; readonly measures: number };
export type RoleCount = InPlace & { readonly body: string; readonly role: string; readonly count: number };
export type FirstCount = InPlace & { readonly body: string | null; readonly measures: number };
export type AgencyDuties = InPlace & {
  readonly agency: string;
  readonly collective: boolean;
  readonly functionless: boolean;
  readonly duties: number;
};

/** How many measures the very same bodies answer for; the bodies by id. */
export const jointCounts: Question<BodiesRequest, readonly JointCount[]> = {
  ...counted<JointCount>(
    'jointCounts',
    (request) => `${measuresIn(request)} ${step('x', request)} WITH region, n, collect(DISTINCT x.id) AS bodies
      WITH region, bodies, count(n) AS measures RETURN region, bodies, measures`,
  ),
  decode: (rows) =>
    rows.map(({ bodies, ...row }) => ({ ...(row as unknown as JointCount), bodies: (bodies as string[]).toSorted() })),
};

/** How many measures each body has in each part. */
export const measureRoles = counted<RoleCount>(
  'measureRoles',
  (request) => `${measuresIn(request)} ${step('x', request)}
    WITH region, x, e.role AS role, count(DISTINCT n) AS count RETURN region, x.id AS body, role, count`,
);

/** For how many whole documents each body has each part. */
export const documentRoles = counted<RoleCount>(
  'documentRoles',
  (request) => `MATCH (n:Policy)-[:APPLIES_IN]->(r:Region) WHERE r.id IN $regions ${once(request)} ${step('x', request)}
    WITH region, x, e.role AS role, count(DISTINCT n) AS count RETURN region, x.id AS body, role, count`,
);

/** In how many measures that two or more bodies answer for, none of them leading, each is named first; null where it is left out. */
export const firstCounts = counted<FirstCount>(
  'firstCounts',
  (request) => `${measuresIn(request)} MATCH (n)-[l:ASSIGNED_TO]->(:Agency)
    WITH region, n, sum(CASE WHEN l.role = 'LEAD' THEN 1 ELSE 0 END) AS leads WHERE leads = 0
    ${step('x', request)} WITH region, n, x.id AS body, min(e.position) AS position
    WITH region, n, count(body) AS bodies, min(CASE WHEN position = 1 THEN body ELSE null END) AS first
    WHERE bodies > 1 RETURN region, first AS body, count(n) AS measures`,
);

/** How many duties for measures the agencies have that are collective or have no function. */
export const agencyDuties = counted<AgencyDuties>(
  'agencyDuties',
  (
    request,
  ) => `${measuresIn(request)} MATCH (n)-[e:ASSIGNED_TO]->(a:Agency) OPTIONAL MATCH (a)-[:PERFORMS]->(f:AgencyFunction)
    WITH region, a, f.id IS NULL AS functionless, count(DISTINCT e) AS duties WHERE a.collective OR functionless
    RETURN region, a.id AS agency, a.collective AS collective, functionless, duties ORDER BY region, agency`,
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
