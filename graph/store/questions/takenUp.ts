import type { Question } from '../port.ts';

type Request = { readonly by: 'INSTRUMENT' | 'PROGRAM'; readonly ids: readonly string[] };

/** A document that takes up what was asked for, with how many of its measures do. */
export type TakenUp = {
  readonly policy: string;
  readonly sort: string;
  readonly issued: string | null;
  readonly measures: number;
};

const patterns = {
  INSTRUMENT: '(x:Instrument)<-[:USES]-(n:Measure)',
  PROGRAM: '(x:Program)<-[:RUNS_THROUGH]-(n:Measure)',
} as const;

/** The documents with measures that use one of these instruments, or run through one of these programs; in their order. */
export const takenUp: Question<Request, readonly TakenUp[]> = {
  name: 'takenUp',
  ask: ({ by, ids }) => ({
    text: `UNWIND $ids AS wanted MATCH ${patterns[by]}-[:PART_OF]->(p:Policy) WHERE x.id = wanted
      RETURN p.id AS policy, p.sort AS sort, p.issued AS issued, count(DISTINCT n.id) AS measures ORDER BY sort`,
    parameters: { ids },
  }),
  decode: (rows) => rows as unknown as readonly TakenUp[],
};
