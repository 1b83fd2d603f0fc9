import type { Question } from '../port.ts';
import type { MeasureCount } from './measureCounts.ts';

/** How many targets (as `measures`) each policy sets on each indicator (as `parent`); one printed again counts once. */
export const targetCounts: Question<null, readonly MeasureCount[]> = {
  name: 'targetCounts',
  ask: () => ({
    text: `MATCH (t:Target)-[:MEASURED_BY]->(i:Indicator) WHERE NOT EXISTS { MATCH (t)-[:RESTATES]->(:Target) }
      RETURN i.id AS parent, t.policy AS policy, count(DISTINCT t.id) AS measures ORDER BY parent, policy`,
    parameters: {},
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};
