import type { Question } from '../port.ts';

/** What can be read from a policy's silence, and from comparing it. */
export type Disclosure = {
  readonly policy: string;
  readonly issued: string | null;
  readonly comprehensive: boolean;
  readonly missing: readonly string[];
  /** The administrative levels of the places in which it applies. */
  readonly levels: readonly string[];
};

/** Every policy held, with what it leaves out; in the order of policies. */
export const disclosures: Question<null, readonly Disclosure[]> = {
  name: 'disclosures',
  ask: () => ({
    text: `MATCH (p:Policy)-[:APPLIES_IN]->(r:Region) WHERE p.held = true
      RETURN p.id AS policy, p.sort AS sort, p.issued AS issued, p.comprehensive AS comprehensive, p.missing AS missing,
        collect(DISTINCT r.level) AS levels ORDER BY sort`,
    parameters: {},
  }),
  decode: (rows) =>
    rows.map(({ sort: _, ...row }) => ({
      ...(row as unknown as Disclosure),
      levels: (row.levels as string[]).toSorted(),
    })),
};
