import type { Question } from '../port.ts';

/** One place using one instrument for one group (null where its measures name none), by one document with its years. */
export type PortfolioCell = {
  readonly region: string;
  readonly instrument: string;
  readonly group: string | null;
  readonly issued: string | null;
  readonly expires: string | null;
  readonly periodEnd: number | null;
};

/** What each of these places uses, once for each instrument, group and span of years; in that order. */
export const portfolio: Question<readonly string[], readonly PortfolioCell[]> = {
  name: 'portfolio',
  ask: (regions) => ({
    text: `UNWIND $regions AS wanted MATCH (r:Region)<-[:APPLIES_IN]-(p:Policy)<-[:PART_OF]-(m:Measure)-[:USES]->(i:Instrument)
      WHERE r.id = wanted
      OPTIONAL MATCH (m)-[:INVOLVES]->(g:\`Group\`)
      RETURN DISTINCT r.id AS region, i.id AS instrument, g.id AS grouped, p.issued AS issued, p.expires AS expires,
        p.periodEnd AS periodEnd ORDER BY region, instrument, grouped, issued, expires, periodEnd`,
    parameters: { regions },
  }),
  decode: (rows) => rows.map(({ grouped, ...row }) => ({ ...row, group: grouped }) as unknown as PortfolioCell),
};
