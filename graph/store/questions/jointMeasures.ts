import type { Question } from '../port.ts';
import { type BodiesRequest, step } from './bodies.ts';
import { firstKeys, type Key, keyOf } from './pagesUnder.ts';

/** Two bodies, or twice the same, in a place; `region` is empty for all the places asked for. */
export type Tie = { readonly parent: string; readonly region: string; readonly one: string; readonly other: string };

type Request = {
  readonly bodies: BodiesRequest;
  readonly ties: readonly Tie[];
  readonly after: string | null;
  readonly limit: number;
};

/** For each two bodies the ids of one page of the measures that both answer for, in the order of measures. */
export const jointMeasures: Question<Request, ReadonlyMap<string, readonly Key[]>> = {
  name: 'jointMeasures',
  ask: ({ bodies, ties, after, limit }, dialect) => ({
    text: `UNWIND $ties AS m ${firstKeys((carried) => matched({ bodies, after }, carried), dialect)}`,
    parameters: {
      ties,
      limit,
      ...(bodies.together ? { regions: bodies.regions } : {}),
      ...(after === null ? {} : { after }),
    },
  }),
  decode: (rows) => new Map(rows.map(({ parent, keys }) => [String(parent), (keys as string[]).map(keyOf)])),
};

const matched = ({ bodies, after }: Pick<Request, 'bodies' | 'after'>, carried: string): string =>
  `MATCH (n:Measure)-[:PART_OF]->(:Policy)-[:APPLIES_IN]->(r:Region)
    WHERE ${bodies.together ? 'r.id IN $regions' : 'r.id = m.region'} ${after === null ? '' : 'AND n.sort > $after'}
    WITH DISTINCT ${carried} ${step('x', bodies, 'x.id = m.one')}
    WITH DISTINCT ${carried} ${step('y', bodies, 'y.id = m.other')}`;
