import type { Question } from '../port.ts';

/** What can be read from the silence of policies, and from comparing them. */
export type Disclosure = {
  readonly issued: string | null;
  readonly comprehensive: boolean;
  readonly missing: readonly string[];
  /** The administrative levels of the places in which they apply. */
  readonly levels: readonly string[];
};

/** The policies held, counted by what they leave out, by when they were issued and by where they apply. */
export const disclosures: Question<null, readonly (Disclosure & { readonly policies: number })[]> = {
  name: 'disclosures',
  ask: () => ({
    text: `${held} WITH issued, comprehensive, missing, levels, count(p) AS policies
      RETURN issued, comprehensive, missing, levels, policies`,
    parameters: {},
  }),
  decode: (rows) => rows.map((row) => ({ ...disclosureOf(row), policies: Number(row.policies) })),
};

/** The same for each policy by itself, in the order of policies. */
export const disclosuresEach: Question<null, readonly (Disclosure & { readonly policy: string })[]> = {
  name: 'disclosuresEach',
  ask: () => ({
    text: `${held} RETURN p.id AS policy, p.sort AS sort, issued, comprehensive, missing, levels ORDER BY sort`,
    parameters: {},
  }),
  decode: (rows) => rows.map((row) => ({ ...disclosureOf(row), policy: String(row.policy) })),
};

const held = `MATCH (p:Policy)-[:APPLIES_IN]->(r:Region) WHERE p.held = true
  WITH p, p.issued AS issued, p.comprehensive AS comprehensive, p.missing AS missing, collect(DISTINCT r.level) AS levels`;

function disclosureOf({ issued, comprehensive, missing, levels }: Readonly<Record<string, unknown>>): Disclosure {
  return {
    issued: issued as string | null,
    comprehensive: comprehensive as boolean,
    missing: missing as readonly string[],
    levels: (levels as string[]).toSorted(),
  };
}
