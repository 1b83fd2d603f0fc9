import type { Dialect, Question } from '../port.ts';
import { type Filter, narrow } from './filters.ts';

/** The measures of one policy together: how many there are, and how long their text is. */
export type MeasureSum = { readonly policy: string; readonly measures: number; readonly characters: number };

/** The measures that pass a filter, by policy; policies without any are absent. */
export const measureSums: Question<Filter, readonly MeasureSum[]> = {
  name: 'measureSums',
  ask: (filter, dialect) => ({
    text: `${inPolicies(filter, dialect)} WITH p, count(n) AS measures, sum(n.characters) AS characters
      RETURN p.id AS policy, measures, characters ORDER BY policy`,
    parameters: filter,
  }),
  decode: (rows) =>
    rows.map(({ policy, measures, characters }) => ({
      policy: String(policy),
      measures: Number(measures),
      characters: Number(characters),
    })),
};

/** The measures `n` that pass a filter, each with its policy `p`; Neo4j begins with the policies where they are given. */
function inPolicies({ policies, ...others }: Filter, dialect: Dialect): string {
  const pattern = 'MATCH (n:Measure)-[:PART_OF]->(p:Policy)';
  if (dialect === 'ladybug')
    return `${pattern} ${narrow('MEASURE', { ...others, ...(policies ? { policies } : {}) }, 'n, p')}`;
  return `${pattern} ${policies ? 'WHERE p.id IN $policies' : ''} ${narrow('MEASURE', others, 'n, p')}`;
}
