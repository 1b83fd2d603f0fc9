import type { Question } from '../port.ts';
import type { Member } from './paths.ts';

/** How many measures of a policy use an instrument. */
export type MeasureCount = { readonly instrument: string; readonly policy: string; readonly measures: number };

/** For each instrument, with those that it stands for, how many measures of each policy use it; each measure once. */
export const measureCounts: Question<readonly Member[], readonly MeasureCount[]> = {
  name: 'measureCounts',
  ask: (members) => ({
    text: `UNWIND $members AS m MATCH (i:Instrument)<-[:USES]-(n:Measure) WHERE i.id = m.id
      RETURN m.parent AS instrument, n.policy AS policy, count(DISTINCT n.id) AS measures ORDER BY instrument, policy`,
    parameters: { members },
  }),
  decode: (rows) => rows as unknown as readonly MeasureCount[],
};
