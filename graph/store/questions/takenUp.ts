import type { Question } from '../port.ts';

type Request = { readonly by: 'INSTRUMENT' | 'PROGRAM'; readonly ids: readonly string[] };

/** A document of a place's own that takes up what was asked for, with how many of its measures do. */
export type TakenUp = {
  readonly region: string;
  readonly regionSort: string;
  readonly policy: string;
  readonly issued: string | null;
  readonly measures: number;
};

const patterns = {
  INSTRUMENT: '(x:Instrument)<-[:USES]-(n:Measure)',
  PROGRAM: '(x:Program)<-[:RUNS_THROUGH]-(n:Measure)',
} as const;

/** The documents with measures that use one of these instruments, or run through one of these programs, once for each place in which they apply; in their order. */
export const takenUp: Question<Request, readonly TakenUp[]> = {
  name: 'takenUp',
  ask: ({ by, ids }) => ({
    text: `UNWIND $ids AS wanted MATCH ${patterns[by]}-[:PART_OF]->(p:Policy) WHERE x.id = wanted
      WITH p, count(DISTINCT n) AS measures MATCH (p)-[:APPLIES_IN]->(r:Region)
      RETURN r.id AS region, r.sort AS regionSort, p.id AS policy, p.sort AS sort, p.issued AS issued, measures
      ORDER BY sort, regionSort`,
    parameters: { ids },
  }),
  decode: (rows) => rows.map(({ sort: _, ...row }) => row as unknown as TakenUp),
};
