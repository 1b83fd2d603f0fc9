import type { Question } from '../port.ts';

/** An instrument with the places whose own policies use that very instrument. */
export type UsedIn = { readonly instrument: string; readonly regions: readonly string[] };

/** The instruments that measures use, each with the places: all, or only these. */
export const usedIn: Question<readonly string[] | null, readonly UsedIn[]> = {
  name: 'usedIn',
  ask: (regions) => ({
    text: `MATCH (r:Region)<-[:APPLIES_IN]-(p:Policy)<-[:PART_OF]-(:Measure)-[:USES]->(i:Instrument)
      ${regions ? 'WHERE r.id IN $regions' : ''} WITH DISTINCT i, r WITH i, collect(r.id) AS regions
      RETURN i.id AS instrument, regions`,
    parameters: regions ? { regions } : {},
  }),
  decode: (rows) => rows as unknown as readonly UsedIn[],
};
