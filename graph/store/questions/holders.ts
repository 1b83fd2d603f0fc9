import type { Question } from '../port.ts';
import { levels } from './closures.ts';

/** A policy that applies in a place or (where not `own`) in a place under it. */
export type Holder = {
  readonly region: string;
  readonly policy: string;
  readonly own: boolean;
};

/** Which places, all or only these, hold which policies, they or places under them; in the order of places, then of policies. */
export const holders: Question<readonly string[] | null, readonly Holder[]> = {
  name: 'holders',
  ask: (regions) => ({
    text: `MATCH (p:Policy)-[:APPLIES_IN]->(y:Region)-[:WITHIN${levels}]->(r:Region)
      WHERE p.held = true ${regions ? 'AND r.id IN $regions' : ''}
      WITH DISTINCT r, p, CASE WHEN y.id = r.id THEN 1 ELSE 0 END AS own WITH r, p, max(own) AS own
      RETURN r.id AS region, r.sort AS regionSort, p.id AS policy, p.sort AS policySort, own ORDER BY regionSort, policySort`,
    parameters: regions ? { regions } : {},
  }),
  decode: (rows) =>
    rows.map(({ region, policy, own }) => ({ region: String(region), policy: String(policy), own: own === 1 })),
};

/** The places that hold policies, they or places under them, in their order. */
export const coveredPlaces: Question<null, readonly string[]> = {
  name: 'coveredPlaces',
  ask: () => ({
    text: `MATCH (p:Policy)-[:APPLIES_IN]->(y:Region) WHERE p.held = true WITH DISTINCT y
      MATCH (y)-[:WITHIN${levels}]->(r:Region) RETURN DISTINCT r.id AS id, r.sort AS sort ORDER BY sort`,
    parameters: {},
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

/** Those of these places under which other places hold policies of their own. */
export const placesOver: Question<readonly string[], readonly string[]> = {
  name: 'placesOver',
  ask: (regions) => ({
    text: `MATCH (p:Policy)-[:APPLIES_IN]->(y:Region)-[:WITHIN*1..12]->(r:Region)
      WHERE r.id IN $regions AND p.held = true RETURN DISTINCT r.id AS id`,
    parameters: { regions },
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};
