import type { Question } from '../port.ts';
import { type Filter, narrow } from './filters.ts';

/** The measures of one policy together: how many there are, and how long their text is. */
export type MeasureSum = { readonly policy: string; readonly measures: number; readonly characters: number };

/** The measures that pass a filter, by policy; policies without any are absent. */
export const measureSums: Question<Filter, readonly MeasureSum[]> = {
  name: 'measureSums',
  ask: (filter) => ({
    text: `MATCH (n:Measure) ${narrow('MEASURE', filter)}
      RETURN n.policy AS policy, count(n.id) AS measures, sum(n.characters) AS characters ORDER BY policy`,
    parameters: filter,
  }),
  decode: (rows) =>
    rows.map(({ policy, measures, characters }) => ({
      policy: String(policy),
      measures: Number(measures),
      characters: Number(characters),
    })),
};
