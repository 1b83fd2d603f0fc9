import type { Question } from '../port.ts';
import type { Filter } from './filters.ts';
import type { Member } from './paths.ts';
import { usesOf } from './usesOf.ts';

/** A parent stands for some instruments; `strengths` in the filter is met by the coding with one of these. */
export type UsesRequest = { readonly members: readonly Member[]; readonly filter: Filter };

/** How many measures of a policy use one of the instruments that a parent stands for. */
export type MeasureCount = { readonly parent: string; readonly policy: string; readonly measures: number };

/** For each parent and policy how many measures pass a filter, each once; by parent, then policy. */
export const measureCounts: Question<UsesRequest, readonly MeasureCount[]> = {
  name: 'measureCounts',
  ask: ({ members, filter }) => ({
    text: `${usesOf(filter)} RETURN m.parent AS parent, n.policy AS policy, count(DISTINCT n.id) AS measures
      ORDER BY parent, policy`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};

/** The same for the measures that have codings of the same strengths: one measure may have several. */
export type StrengthCount = MeasureCount & { readonly strengths: readonly string[] };

/** For each parent and policy the measures that pass a filter, by the strengths of their codings. */
export const strengthCounts: Question<UsesRequest, readonly StrengthCount[]> = {
  name: 'strengthCounts',
  ask: ({ members, filter }) => ({
    text: `${usesOf(filter)}
      WITH m.parent AS parent, n.policy AS policy, n.id AS measure, collect(DISTINCT e.strength) AS strengths
      RETURN parent, policy, strengths, count(measure) AS measures`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as StrengthCount), measures: Number(row.measures) })),
};
