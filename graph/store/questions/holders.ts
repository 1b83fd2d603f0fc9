import type { Question } from '../port.ts';
import { levels } from './closures.ts';

/** A policy that applies in a place or (where not `own`) in a place under it. */
export type Holder = {
  readonly region: string;
  readonly regionSort: string;
  readonly policy: string;
  readonly policySort: string;
  readonly own: boolean;
};

/** Which places hold which policies, and the places above them; in the order of places, then of policies. */
export const holders: Question<null, readonly Holder[]> = {
  name: 'holders',
  ask: () => ({
    text: `MATCH (p:Policy)-[:APPLIES_IN]->(y:Region)-[:WITHIN${levels}]->(r:Region) WHERE p.held = true
      WITH DISTINCT r.id AS region, r.sort AS regionSort, p.id AS policy, p.sort AS policySort,
        CASE WHEN y.id = r.id THEN 1 ELSE 0 END AS own
      RETURN region, regionSort, policy, policySort, max(own) AS own ORDER BY regionSort, policySort`,
    parameters: {},
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as unknown as Holder), own: row.own === 1 })),
};
