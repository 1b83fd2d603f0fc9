import { labelOf } from '../text.ts';
import { type Filter, inTurn, type Listed, narrow } from './filters.ts';

type Way = {
  /** The kind of `n`. */
  readonly node: Listed;
  /** Leads from `n` to the entity `x`; null where `n` is the entity. */
  readonly pattern: string | null;
  /** A filter that is met on the way itself, in place of the filter of that name on `n`. */
  readonly own?: { readonly filter: string; readonly where: string; readonly carried: string };
};

const measure = (pattern: string | null, own?: Way['own']): Way => ({
  node: 'MEASURE',
  pattern,
  ...(own ? { own } : {}),
});
const byStrength = { filter: 'strengths', where: 'e.strength IN $strengths', carried: 'n, e, x' };
const byFunction = {
  filter: 'functions',
  where: 'EXISTS { MATCH (x)-[:PERFORMS]->(y:AgencyFunction) WHERE y.id IN $functions }',
  carried: 'n, x',
};

/**
 * How measures lead to entities, and how policies lead to some of them. Narrowing takes most of the time, so that kinds
 * that are asked for together have a way in common.
 */
export const ways = {
  REGION: measure('(n)-[:PART_OF]->(:Policy)-[:APPLIES_IN]->(x:Region)'),
  POLICY: measure('(n)-[:PART_OF]->(x:Policy)'),
  MEASURE: measure(null),
  INDICATOR: measure('(n)<-[:SET_UNDER]-(:Target)-[:MEASURED_BY]->(x:Indicator)'),
  INSTRUMENT: measure('(n)-[e:USES]->(x:Instrument)', byStrength),
  AGENCY: measure('(n)-[:ASSIGNED_TO]->(x:Agency)', byFunction),
  FUNCTION: measure('(n)-[:ASSIGNED_TO]->(:Agency)-[:PERFORMS]->(x:AgencyFunction)'),
  'one step': measure('(n)-[:PART_OF|SET_UNDER|OFFERED_BY|ASSIGNED_TO|RUNS_THROUGH|INVOLVES|AIMS_AT]-(x)'),
  'PROGRAM, GROUP or INDUSTRY': measure('(n)-[:RUNS_THROUGH|INVOLVES|AIMS_AT]->(x)'),
  'POLICY itself': { node: 'POLICY', pattern: null },
  'TARGET of a policy': { node: 'POLICY', pattern: '(n)<-[:SET_BY]-(x:Target)' },
  'INDICATOR of a policy': { node: 'POLICY', pattern: '(n)<-[:SET_BY]-(:Target)-[:MEASURED_BY]->(x:Indicator)' },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof ways;

/**
 * All `n` that pass a filter, with each `x` that they lead to. What narrows comes first: LadybugDB finds nothing where an
 * EXISTS comes after a match by id.
 */
export function along(name: WayName, filter: Filter): string {
  const { node, pattern, own }: Way = ways[name];
  const others = Object.entries(filter).filter(([filtered]) => filtered !== own?.filter);
  const met = own && Object.hasOwn(filter, own.filter) ? inTurn([own.where], own.carried) : '';
  const step = pattern === null ? 'WITH n, n AS x' : `MATCH ${pattern} ${met}`;
  return `MATCH (n:${labelOf(node)}) ${narrow(node, Object.fromEntries(others))} ${step}`;
}
