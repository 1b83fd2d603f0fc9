import type { Question } from '../port.ts';
import type { MeasureCount } from './measureCounts.ts';

/** How many measures of each policy an agency with each function (as `parent`) answers for. */
export const functionCounts: Question<null, readonly MeasureCount[]> = {
  name: 'functionCounts',
  ask: () => ({
    text: `MATCH (n:Measure)-[:ASSIGNED_TO]->(:Agency)-[:PERFORMS]->(f:AgencyFunction)
      RETURN f.id AS parent, n.policy AS policy, count(DISTINCT n.id) AS measures ORDER BY parent, policy`,
    parameters: {},
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};
