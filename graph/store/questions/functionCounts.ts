import type { Question } from '../port.ts';
import type { MeasureCount } from './measureCounts.ts';

/** How many measures of each of these policies an agency with each function (as `parent`) answers for. */
export const functionCounts: Question<readonly string[], readonly MeasureCount[]> = {
  name: 'functionCounts',
  ask: (policies) => ({
    text: `MATCH (p:Policy)<-[:PART_OF]-(n:Measure)-[:ASSIGNED_TO]->(:Agency)-[:PERFORMS]->(f:AgencyFunction)
      WHERE p.id IN $policies WITH f, p, count(DISTINCT n) AS measures
      RETURN f.id AS parent, p.id AS policy, measures ORDER BY parent, policy`,
    parameters: { policies },
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};
