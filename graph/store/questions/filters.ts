import type { Parameter } from '../port.ts';

/** A condition on a node `n`; `match` goes before it where it needs more than `n` itself. */
export type Condition = string | { readonly match: string; readonly where: string };

const inRegions = (path: string) => `EXISTS { MATCH ${path}-[:APPLIES_IN]->(x:Region) WHERE x.id IN $regions }`;
const joined = (path: string, parameter: string) => `EXISTS { MATCH ${path} WHERE x.id IN $${parameter} }`;
/** Dates may be partial, given and printed ones alike: of two, one of which begins the other, either holds the other. */
const issuedFrom = (policy: string) => `(${policy}.issued >= $issuedFrom OR $issuedFrom STARTS WITH ${policy}.issued)`;
const issuedTo = (policy: string) => `(${policy}.issued <= $issuedTo OR ${policy}.issued STARTS WITH $issuedTo)`;
const ofPolicy = (condition: string) => `EXISTS { MATCH (n)-[:PART_OF]->(p:Policy) WHERE ${condition} }`;

/**
 * What lists can be narrowed by, for each kind that is listed: a filter's name is that of its parameter. Ids are already
 * rolled up, so that every condition is on the very ids given.
 */
export const filters = {
  POLICY: {
    regions: inRegions('(n)'),
    instruments: joined('(n)<-[:PART_OF]-(:Measure)-[:USES]->(x:Instrument)', 'instruments'),
    held: 'n.held = $held',
    issuedFrom: issuedFrom('n'),
    issuedTo: issuedTo('n'),
  },
  MEASURE: {
    regions: inRegions('(n)-[:PART_OF]->(:Policy)'),
    policies: 'n.policy IN $policies',
    instruments: joined('(n)-[:USES]->(x:Instrument)', 'instruments'),
    strengths: 'EXISTS { MATCH (n)-[e:USES]->(:Instrument) WHERE e.strength IN $strengths }',
    /** Each an instrument and a strength, which one coding has both of: two lists in one EXISTS are not to be trusted. */
    codings: "EXISTS { MATCH (n)-[e:USES]->(x:Instrument) WHERE (x.id + ' ' + e.strength) IN $codings }",
    agencies: joined('(n)-[:ASSIGNED_TO]->(x:Agency)', 'agencies'),
    functions: joined('(n)-[:ASSIGNED_TO]->(:Agency)-[:PERFORMS]->(x:AgencyFunction)', 'functions'),
    programs: joined('(n)-[:RUNS_THROUGH]->(x:Program)', 'programs'),
    groups: joined('(n)-[:INVOLVES]->(x:`Group`)', 'groups'),
    industries: joined('(n)-[:AIMS_AT]->(x:Industry)', 'industries'),
    issuedFrom: ofPolicy(issuedFrom('p')),
    issuedTo: ofPolicy(issuedTo('p')),
  },
  TARGET: {
    regions: `(${inRegions('(n)-[:SET_BY]->(:Policy)')} OR ${joined('(n)-[:HOLDS_IN]->(x:Region)', 'regions')})`,
    policies: 'n.policy IN $policies',
    indicators: joined('(n)-[:MEASURED_BY]->(x:Indicator)', 'indicators'),
    instruments: joined('(n)-[:MEASURED_BY]->(:Indicator)-[:COUNTS]->(x:Instrument)', 'instruments'),
    types: 'n.type IN $types',
    yearFrom: 'n.year >= $yearFrom',
    yearTo: 'n.year <= $yearTo',
  },
  INCENTIVE: {
    regions: inRegions('(n)-[:OFFERED_BY]->(:Measure)-[:PART_OF]->(:Policy)'),
    policies: 'n.policy IN $policies',
    instruments: joined('(n)-[:PAYS_FOR]->(x:Instrument)', 'instruments'),
    groups: joined('(n)-[:PAID_TO]->(x:`Group`)', 'groups'),
    grades: 'n.grade IN $grades',
    forms: 'n.form IN $forms',
    trigger: 'n.trigger CONTAINS $trigger',
  },
  INDICATOR: {
    instruments: joined('(n)-[:COUNTS]->(x:Instrument)', 'instruments'),
    sharedBy: {
      match: `MATCH (n)<-[:MEASURED_BY]-(:Target)-[:SET_BY]->(:Policy)-[:APPLIES_IN]->(r:Region)
        WITH n, count(DISTINCT r.id) AS places`,
      where: 'places >= $sharedBy',
    },
  },
  AGENCY: {
    regions: joined('(n)-[:BELONGS_TO]->(x:Region)', 'regions'),
    functions: joined('(n)-[:PERFORMS]->(x:AgencyFunction)', 'functions'),
  },
  PROGRAM: {
    regions: joined('(n)-[:BELONGS_TO]->(x:Region)', 'regions'),
    type: 'n.type = $type',
  },
} as const satisfies Record<string, Readonly<Record<string, Condition>>>;

/** The kinds that are listed page by page. */
export type Listed = keyof typeof filters;

/** The filters asked for, by name; one that is not asked for is absent. */
export type Filter = Readonly<Record<string, Parameter>>;

/**
 * The conditions of a filter, in the order of the filters of that kind, each behind a `WITH` of its own that carries on
 * `carried`: side by side, LadybugDB drops one of two conditions on lists where one of them is in an EXISTS.
 */
export function narrow(kind: Listed, filter: Filter, carried = 'n'): string {
  const asked = Object.entries<Condition>(filters[kind]).filter(([name]) => Object.hasOwn(filter, name));
  return inTurn(
    asked.map(([, condition]) => condition),
    carried,
  );
}

/** Conditions one after the other. */
export function inTurn(conditions: readonly Condition[], carried: string): string {
  return conditions
    .map((condition) =>
      typeof condition === 'string'
        ? `WITH ${carried} WHERE ${condition}`
        : `${condition.match} WHERE ${condition.where}`,
    )
    .join(' ');
}
