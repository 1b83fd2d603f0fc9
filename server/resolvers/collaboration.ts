import type { Resolvers } from '../../generated/resolvers.ts';
import { kindOf } from '../../graph/store/keys.ts';
import type { AgencyDuties } from '../../graph/store/questions/bodies.ts';
import { readNumber } from '../arguments.ts';
import { drawn, jointId, tiedMeasures, togetherOf } from '../collaboration.ts';
import type { LeftOut } from '../parents.ts';
import { entityOf } from '../rows.ts';

const collectivesOf = ({ rows, collectives }: LeftOut) =>
  collectives ? [] : rows.filter(({ collective }) => collective);
const functionlessOf = (left: LeftOut) => left.rows.filter((row) => !collectivesOf(left).includes(row));
const dutiesOf = (rows: readonly AgencyDuties[]) => rows.reduce((sum, { duties }) => sum + duties, 0);

/** Who works together, and what hangs on it. */
export const collaboration: Resolvers = {
  Collaboration: {
    together: (of, _args, context) => togetherOf(of, context),
    togetherPlaces: ({ found }) => found.whole.regions.length,
    truncated: ({ found }) => found.places.length < found.totalPlaces,
    totalPlaces: ({ found }) => found.totalPlaces,
  },
  CollaborationNetwork: {
    region: ({ region }, _args, context) => (region === null ? null : entityOf(context, 'REGION', region)),
    measureCount: async ({ found }) => (await found()).measures,
    jointMeasures: async ({ found }) => (await found()).joint,
    withoutLead: async ({ found }) => (await found()).withoutLead,
    nodes: async (of, { limit }) => {
      const shown = readLimit(limit, 500, 50);
      return (await of.found()).nodes.slice(0, shown).map((body) => ({ body, of }));
    },
    nodeCount: async ({ found }) => (await found()).nodes.length,
    edges: async (of, { limit }) => {
      const shown = readLimit(limit, 5000, 100);
      return (await of.found()).edges.slice(0, shown).map((edge) => ({ edge, of }));
    },
    edgeCount: async ({ found }) => (await found()).edges.length,
    leftOut: async ({ found, bodies }) => ({ rows: (await found()).leftOut, collectives: bodies.collectives }),
    network: (of, { limit }) => drawn(of, readLimit(limit, 500, 100)),
  },
  Collaborator: {
    entity: ({ body }, _args, context) => entityOf(context, kindOf(body.id), body.id),
    measureCount: ({ body }) => body.measures,
    roles: ({ body }) => [...body.roles],
    firstListed: ({ body }) => body.firstListed,
    degree: ({ body }) => body.degree,
    weightedDegree: ({ body }) => body.weightedDegree,
    betweenness: ({ body, of }) => of.between(body.id),
    measures: ({ body: { id, measures }, of }, args, context) =>
      tiedMeasures(context, { of, one: id, other: id, measures }, args),
  },
  RoleCount: {
    measureCount: ({ measures }) => measures,
    policyCount: ({ policies }) => policies,
  },
  JointResponsibility: {
    id: ({ edge }) => jointId(edge),
    source: ({ edge }, _args, context) => entityOf(context, kindOf(edge.source), edge.source),
    target: ({ edge }, _args, context) => entityOf(context, kindOf(edge.target), edge.target),
    measureCount: ({ edge }) => edge.weight,
    measures: ({ edge: { source, target, weight }, of }, args, context) =>
      tiedMeasures(context, { of, one: source, other: target, measures: weight }, args),
  },
  LeftOut: {
    collectives: (left, _args, context) =>
      Promise.all(collectivesOf(left).map(({ agency }) => entityOf(context, 'AGENCY', agency))),
    collectiveDuties: (left) => dutiesOf(collectivesOf(left)),
    functionless: (left, _args, context) =>
      Promise.all(functionlessOf(left).map(({ agency }) => entityOf(context, 'AGENCY', agency))),
    functionlessDuties: (left) => dutiesOf(functionlessOf(left)),
  },
};

const readLimit = (value: number | null | undefined, most: number, usual: number) =>
  readNumber(value, { argument: 'limit', least: 0, most, usual });
