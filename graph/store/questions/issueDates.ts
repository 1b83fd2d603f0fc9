import type { Question } from '../port.ts';

export type IssueDate = { readonly policy: string; readonly issued: string };

/** When the policies that have measures were issued, those without a date left out; by id. */
export const issueDates: Question<null, readonly IssueDate[]> = {
  name: 'issueDates',
  ask: () => ({
    text: `MATCH (p:Policy)<-[:PART_OF]-(:Measure) WHERE p.issued IS NOT NULL
      RETURN DISTINCT p.id AS policy, p.issued AS issued ORDER BY policy`,
    parameters: {},
  }),
  decode: (rows) => rows as unknown as readonly IssueDate[],
};
