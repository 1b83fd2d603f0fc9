import type { Question } from '../port.ts';
import { whole } from './text.ts';

type Request = { readonly policies: readonly string[]; readonly limit: number };

/** A measure with where it stands and the instruments that it uses. */
export type CodedMeasure = {
  readonly id: string;
  readonly sort: string;
  readonly policy: string;
  readonly ref: string;
  readonly instruments: readonly string[];
};

/** The first measures of these policies that use an instrument, in the order of measures. */
export const codedMeasures: Question<Request, readonly CodedMeasure[]> = {
  name: 'codedMeasures',
  ask: ({ policies, limit }, dialect) => ({
    text: `MATCH (p:Policy)<-[:PART_OF]-(n:Measure)-[:USES]->(i:Instrument) WHERE p.id IN $policies
      WITH n.id AS id, n.sort AS sort, p.id AS policy, n.ref AS ref, collect(DISTINCT i.id) AS instruments
      RETURN id, sort, policy, ref, instruments ORDER BY sort LIMIT ${whole('$limit', dialect)}`,
    parameters: { policies, limit },
  }),
  decode: (rows) => rows as unknown as readonly CodedMeasure[],
};
