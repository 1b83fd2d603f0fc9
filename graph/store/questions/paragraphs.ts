import type { Passage } from '../../facts.ts';
import type { Question } from '../port.ts';

/** A paragraph of an attached original, without what was cut. */
export type Paragraph = Pick<Passage, 'policy' | 'ref' | 'text'>;

/** All paragraphs of these policies, in the order of each document; policies without an attached original have none. */
export const paragraphs: Question<readonly string[], readonly Paragraph[]> = {
  name: 'paragraphs',
  ask: (policies) => ({
    text: `MATCH (x:Passage) WHERE x.policy IN $policies AND NOT x.ref CONTAINS '✂'
      RETURN x.policy AS policy, x.ref AS ref, x.text AS text, x.start AS start ORDER BY policy, start`,
    parameters: { policies },
  }),
  decode: (rows) => rows.map(({ policy, ref, text }) => ({ policy, ref, text }) as Paragraph),
};
