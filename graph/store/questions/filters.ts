import type { Dialect, Parameter } from '../port.ts';
import { labelOf } from '../text.ts';

/** A way from `n` to `x`, the id of which is one of those that the parameter holds; `where` says the same of `n` itself. */
type Joined = { readonly path: string; readonly parameter: string; readonly where?: string };
/** A condition on a node `n`; `match` goes before it where it needs more than `n` itself. */
export type Condition = string | { readonly match: string; readonly where: string } | Joined;

const joined = (path: string, parameter: string): Joined => ({ path, parameter });
const inRegions = (path: string) => joined(`${path}-[:APPLIES_IN]->(x:Region)`, 'regions');
const ofPolicies = (path: string) => ({ ...joined(`${path}->(x:Policy)`, 'policies'), where: 'n.policy IN $policies' });
const exists = ({ path, parameter, where }: Joined) => where ?? `EXISTS { MATCH ${path} WHERE x.id IN $${parameter} }`;
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
    policies: ofPolicies('(n)-[:PART_OF]'),
    regions: inRegions('(n)-[:PART_OF]->(:Policy)'),
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
    policies: ofPolicies('(n)-[:SET_BY]'),
    regions: `(${exists(inRegions('(n)-[:SET_BY]->(:Policy)'))} OR ${exists(joined('(n)-[:HOLDS_IN]->(x:Region)', 'regions'))})`,
    indicators: joined('(n)-[:MEASURED_BY]->(x:Indicator)', 'indicators'),
    instruments: joined('(n)-[:MEASURED_BY]->(:Indicator)-[:COUNTS]->(x:Instrument)', 'instruments'),
    types: 'n.type IN $types',
    yearFrom: 'n.year >= $yearFrom',
    yearTo: 'n.year <= $yearTo',
  },
  INCENTIVE: {
    policies: ofPolicies('(n)-[:OFFERED_BY]->(:Measure)-[:PART_OF]'),
    regions: inRegions('(n)-[:OFFERED_BY]->(:Measure)-[:PART_OF]->(:Policy)'),
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
  return inTurn(
    asked(kind, filter).map(([, condition]) => condition),
    carried,
  );
}

/** More pattern and a condition with which a pattern of `n` begins, and what of the filter is left. */
type Beginning = { readonly pattern: string; readonly where: string; readonly others: Filter };

/**
 * Lets Neo4j begin with the documents or places that a filter names, and find `n` from there: narrowed by an EXISTS it
 * would look at every `n`. By no name that an EXISTS uses; `n` may come more than once. LadybugDB is left to narrow.
 */
export const beginning = (kind: Listed, filter: Filter, dialect: Dialect): Beginning =>
  beginningWith(
    asked(kind, filter).find(([name]) => dialect === 'neo4j' && (name === 'policies' || name === 'regions')),
    filter,
  );

function beginningWith(first: readonly [string, Condition] | undefined, filter: Filter): Beginning {
  if (!first || !isJoined(first[1])) return { pattern: '', where: '', others: filter };
  const [name, { path, parameter }] = first;
  const others = Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
  return { pattern: `, ${path.replace('(x:', '(begin:')}`, where: ` AND begin.id IN $${parameter}`, others };
}

/** Every entity `n` of a kind that passes a filter, each once, and meets a condition on itself; Neo4j begins with any ids. */
export function passing(kind: Listed, filter: Filter, { dialect, where = 'true' }: Passing): string {
  const first = asked(kind, filter).find(([, condition]) => isJoined(condition));
  const begun = beginningWith(dialect === 'neo4j' ? first : undefined, filter);
  const once = begun.pattern === '' ? '' : 'WITH DISTINCT n';
  return `MATCH (n:${labelOf(kind)})${begun.pattern} WHERE ${where}${begun.where} ${once} ${narrow(kind, begun.others)}`;
}

type Passing = { readonly dialect: Dialect; readonly where?: string };

const asked = (kind: Listed, filter: Filter): [string, Condition][] =>
  Object.entries<Condition>(filters[kind]).filter(([name]) => Object.hasOwn(filter, name));

const isJoined = (condition: Condition): condition is Joined => typeof condition !== 'string' && 'path' in condition;

/** Conditions one after the other. */
export function inTurn(conditions: readonly Condition[], carried: string): string {
  return conditions
    .map((condition) => {
      if (typeof condition === 'string') return `WITH ${carried} WHERE ${condition}`;
      return isJoined(condition)
        ? `WITH ${carried} WHERE ${exists(condition)}`
        : `${condition.match} WHERE ${condition.where}`;
    })
    .join(' ');
}
