import type { Question } from '../port.ts';
import type { MeasureCount } from './measureCounts.ts';

/** How many targets (as `measures`) each of these policies sets on each indicator (as `parent`); one printed again counts once. */
export const targetCounts: Question<readonly string[], readonly MeasureCount[]> = {
  name: 'targetCounts',
  ask: (policies) => ({
    text: `MATCH (p:Policy)<-[:SET_BY]-(t:Target)-[:MEASURED_BY]->(i:Indicator) WHERE p.id IN $policies
      WITH p, t, i WHERE NOT EXISTS { MATCH (t)-[:RESTATES]->(:Target) }
      WITH i, p, count(DISTINCT t) AS measures RETURN i.id AS parent, p.id AS policy, measures ORDER BY parent, policy`,
    parameters: { policies },
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};
