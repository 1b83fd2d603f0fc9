import type { Question } from '../port.ts';
import { type Filter, narrow } from './filters.ts';
import type { Member } from './paths.ts';

/** How measures `n` lead to entities `t` that they can be chosen by; `x` is a name of the filters. */
const patterns = {
  FUNCTION: '(n:Measure)-[:ASSIGNED_TO]->(:Agency)-[:PERFORMS]->(t:AgencyFunction)',
  PROGRAM: '(n:Measure)-[:RUNS_THROUGH]->(t:Program)',
  GROUP: '(n:Measure)-[:INVOLVES]->(t:`Group`)',
  INDUSTRY: '(n:Measure)-[:AIMS_AT]->(t:Industry)',
} as const;

type Request = {
  readonly kind: keyof typeof patterns;
  readonly members: readonly Member[];
  readonly filter: Filter;
};

/** For each parent how many measures that pass a filter lead to one of its members, each once; others are absent. */
export const ledTo: Question<Request, ReadonlyMap<string, number>> = {
  name: 'ledTo',
  ask: ({ kind, members, filter }) => ({
    text: `UNWIND $members AS m MATCH ${patterns[kind]} WHERE t.id = m.id ${narrow('MEASURE', filter, 'm, n')}
      RETURN m.parent AS parent, count(DISTINCT n) AS measures`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => new Map(rows.map(({ parent, measures }) => [String(parent), Number(measures)])),
};
