import type { Question } from '../port.ts';
import type { Filter } from './filters.ts';
import { along } from './ways.ts';

export type Code = { readonly instrument: string; readonly strength: string };

/** Some measures of one policy with the same instruments in the same strengths. */
export type Coded = { readonly policy: string; readonly codes: readonly Code[]; readonly measures: number };

/** The measures that pass a filter by their policies and codings; those without a coding are left out. */
export const coded: Question<Filter, readonly Coded[]> = {
  name: 'coded',
  ask: (filter) => ({
    text: `${along('INSTRUMENT', filter)}
      WITH n.policy AS policy, n.id AS measure, collect(DISTINCT x.id + ' ' + e.strength) AS codes
      RETURN policy, codes, count(measure) AS measures`,
    parameters: filter,
  }),
  decode: (rows) =>
    rows.map(({ policy, codes, measures }) => ({
      policy: String(policy),
      codes: (codes as readonly string[]).map(codeOf),
      measures: Number(measures),
    })),
};

function codeOf(text: string): Code {
  const [instrument = '', strength = ''] = text.split(' ');
  return { instrument, strength };
}
