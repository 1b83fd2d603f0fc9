import type { Kind, RelationName } from '../../model.ts';
import { endsOf } from '../keys.ts';
import type { Question, Row } from '../port.ts';
import { labelOf } from '../text.ts';
import type { EdgeOf } from './entity.ts';
import { edgeProjection } from './text.ts';

/** Kinds that stand in a document by themselves. */
const told = ['MEASURE', 'TARGET', 'INCENTIVE'] as const satisfies readonly Kind[];
/** What is told of a measure, in the order of a record. */
const ofMeasures = [
  'USES',
  'ASSIGNED_TO',
  'RUNS_THROUGH',
  'INVOLVES',
  'AIMS_AT',
] as const satisfies readonly RelationName[];
const ofPolicies = ['ASSIGNED_TO', 'CITES'] as const satisfies readonly RelationName[];

export type Joining = (typeof ofMeasures)[number] | (typeof ofPolicies)[number];

/** A node that has a clause of its own; by `sort` all of a policy stand in order, each measure before what it sets. */
export type ToldNode = {
  readonly kind: (typeof told)[number];
  readonly policy: string;
  readonly id: string;
  readonly sort: string;
  readonly ref: string;
};
/** A relation that has one, from a measure or from the policy as a whole (`source`), with the `sort` of that. */
export type ToldEdge = {
  readonly relation: Joining;
  readonly source: string;
  readonly sourceSort: string;
  readonly target: string;
  readonly edge: EdgeOf<Joining>;
};

/** The measures, targets and incentives of each of these policies, in document order. */
export const toldNodes: Question<readonly string[], readonly (readonly ToldNode[])[]> = {
  name: 'toldNodes',
  ask: (policies) => ({
    text: `MATCH (n:${told.map(labelOf).join('|')}) WHERE n.policy IN $policies
      RETURN n.kind AS kind, n.policy AS policy, n.id AS id, n.sort AS sort, n.ref AS ref ORDER BY policy, sort, id`,
    parameters: { policies },
  }),
  decode: (rows, policies) => {
    const byPolicy = Map.groupBy(rows as unknown as readonly ToldNode[], ({ policy }) => policy);
    return policies.map((policy) => byPolicy.get(policy) ?? []);
  },
};

/** What is told of the measures of each of these policies, by measure. */
export const toldOfMeasures: Question<readonly string[], readonly (readonly ToldEdge[])[]> = {
  name: 'toldOfMeasures',
  ask: (policies) => ({
    text: `MATCH (s:Measure)-[e:${ofMeasures.join('|')}]->(t) WHERE s.policy IN $policies
      RETURN s.id AS source, s.sort AS sourceSort, t.id AS target, ${edgeProjection('e', ...ofMeasures)}
      ORDER BY policy, sourceSort, sort, id`,
    parameters: { policies },
  }),
  decode: (rows, policies) => edgesOf(rows, policies),
};

/** What is told of each of these policies as a whole, and what they cite. */
export const toldOfPolicies: Question<readonly string[], readonly (readonly ToldEdge[])[]> = {
  name: 'toldOfPolicies',
  ask: (policies) => ({
    text: `MATCH (s:Policy)-[e:${ofPolicies.join('|')}]->(t) WHERE s.id IN $policies
      RETURN s.id AS source, s.sort AS sourceSort, t.id AS target, ${edgeProjection('e', ...ofPolicies)}
      ORDER BY policy, sort, id`,
    parameters: { policies },
  }),
  decode: (rows, policies) => edgesOf(rows, policies),
};

function edgesOf(rows: readonly Row[], policies: readonly string[]): ToldEdge[][] {
  const byPolicy = Map.groupBy(rows, ({ policy }) => policy);
  return policies.map((policy) => (byPolicy.get(policy) ?? []).map(edgeOf));
}

function edgeOf({ source, sourceSort, target, ...edge }: Row): ToldEdge {
  const { relation } = endsOf(String(edge.id));
  return { relation, source, sourceSort, target, edge } as ToldEdge;
}
