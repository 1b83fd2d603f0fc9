import { enums } from '../model.ts';
import type { AgencyDuties, FirstCount, JointCount, RoleCount } from '../store/questions/bodies.ts';

type Role = (typeof enums.Role)[number];
export type BodyRole = { readonly role: Role; readonly measures: number; readonly policies: number };
export type Body = {
  readonly id: string;
  readonly measures: number;
  readonly roles: readonly BodyRole[];
  readonly firstListed: number;
  readonly degree: number;
  readonly weightedDegree: number;
};
export type JointDuty = { readonly source: string; readonly target: string; readonly weight: number };

/** Who works together in one place. */
export type PlaceNetwork = {
  /** The place; null for all places taken as one. */
  readonly region: string | null;
  readonly measures: number;
  readonly joint: number;
  readonly withoutLead: number;
  /** Most measures first, then by id. */
  readonly nodes: readonly Body[];
  /** Most measures first, then by the two ids. */
  readonly edges: readonly JointDuty[];
  readonly leftOut: readonly AgencyDuties[];
};

/** What was counted in one place. */
export type PlaceRows = {
  readonly joint: readonly JointCount[];
  readonly ofMeasures: readonly RoleCount[];
  readonly ofPolicies: readonly RoleCount[];
  readonly firsts: readonly FirstCount[];
  readonly agencies: readonly AgencyDuties[];
};

/** Puts together what was counted in one place. */
export function placeNetwork(region: string | null, rows: PlaceRows): PlaceNetwork {
  const edges = edgesOf(rows.joint);
  return {
    region,
    measures: sum(rows.joint.map(({ measures }) => measures)),
    joint: sum(rows.joint.filter(({ bodies }) => bodies.length > 1).map(({ measures }) => measures)),
    withoutLead: sum(rows.firsts.map(({ measures }) => measures)),
    nodes: bodiesOf(rows, edges),
    edges,
    leftOut: rows.agencies,
  };
}

/** Each two bodies once, the first by id as the source. */
function edgesOf(joint: readonly JointCount[]): JointDuty[] {
  const edges = new Map<string, JointDuty>();
  for (const { bodies, measures } of joint)
    for (const [i, source] of bodies.entries())
      for (const target of bodies.slice(i + 1)) {
        const key = `${source} ${target}`;
        edges.set(key, { source, target, weight: (edges.get(key)?.weight ?? 0) + measures });
      }
  return [...edges.values()].toSorted(
    (a, b) => b.weight - a.weight || order(a.source, b.source) || order(a.target, b.target),
  );
}

/** Every body that has a part in a measure or in a document. */
function bodiesOf({ joint, ofMeasures, ofPolicies, firsts }: PlaceRows, edges: readonly JointDuty[]): Body[] {
  const answering = Map.groupBy(
    joint.flatMap(({ bodies, measures }) => bodies.map((body) => ({ body, measures }))),
    ({ body }) => body,
  );
  const first = new Map(firsts.map((count) => [count.body, count.measures]));
  const roles = Map.groupBy([...ofMeasures.map(inMeasures), ...ofPolicies.map(inPolicies)], ({ body }) => body);
  const ties = Map.groupBy(edges.flatMap(bothWays), ({ body }) => body);
  const bodies = [...roles].map(([id, parts]) => ({
    id,
    measures: sum((answering.get(id) ?? []).map(({ measures }) => measures)),
    roles: rolesOf(parts),
    firstListed: first.get(id) ?? 0,
    degree: ties.get(id)?.length ?? 0,
    weightedDegree: sum((ties.get(id) ?? []).map(({ weight }) => weight)),
  }));
  return bodies.toSorted((a, b) => b.measures - a.measures || order(a.id, b.id));
}

type Part = { readonly body: string; readonly role: string; readonly measures: number; readonly policies: number };

const inMeasures = ({ body, role, count }: RoleCount): Part => ({ body, role, measures: count, policies: 0 });
const inPolicies = ({ body, role, count }: RoleCount): Part => ({ body, role, measures: 0, policies: count });
const bothWays = ({ source, target, weight }: JointDuty) => [
  { body: source, weight },
  { body: target, weight },
];

/** The parts of one body, in the order of the model. */
function rolesOf(parts: readonly Part[]): BodyRole[] {
  return enums.Role.flatMap((role) => {
    const same = parts.filter((part) => part.role === role);
    if (same.length === 0) return [];
    return [
      { role, measures: sum(same.map((part) => part.measures)), policies: sum(same.map((part) => part.policies)) },
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
