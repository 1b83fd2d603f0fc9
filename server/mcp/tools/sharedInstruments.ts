import { z } from 'zod';
import type { Api } from '../api.ts';
import { address, evidence } from '../evidence.ts';
import { entity, findEntities } from '../findEntities.ts';
import { firstMeasures } from '../firstMeasures.ts';
import { exact, first, inputs, places, whole } from '../inputs.ts';
import { called, calledWithId, named, namedFields } from '../named.ts';
import { tool } from '../tool.ts';

const query = `query Shared($regions: [ID!], $minRegions: Int!, $exact: Boolean!) {
  sharedInstruments(regions: $regions, minRegions: $minRegions, exact: $exact) {
    instrument { ${namedFields} }
    regions { ${namedFields} }
    measureCount
  }
}`;
const shared = z.object({ instrument: named, regions: z.array(named), measureCount: z.number() });
const answer = z.object({ sharedInstruments: z.array(shared) });
type Shared = z.output<typeof shared>;
const use = z.object({ place: named, measure: named.nullable(), evidence: evidence.nullable() });
const withUses = z.object({
  instrument: named,
  measureCount: z.number(),
  placeCount: z.number(),
  uses: z.array(use),
});
/** Places of one instrument that are told, each with its first clause. */
const mostPlaces = 20;

/** What several places use, and the first clause of each that does. */
export const sharedInstruments = tool({
  name: 'shared_instruments',
  title: 'Instruments that places share / 共用的政策工具',
  description:
    'Lists the policy instruments that at least so many places use in their own policies, most places first, with the number of measures and, for each place, the first measure that uses it and its clause. An instrument includes what is under it unless exact.',
  inputSchema: inputs({
    places,
    minPlaces: whole('minPlaces', 1, 500).default(2).describe('in how many of the places it must be used, at least 1'),
    exact,
    first: first(30, 15),
  }),
  outputSchema: z.object({
    places: z.array(entity).nullable(),
    minPlaces: z.number(),
    total: z.number(),
    instruments: z.array(withUses),
  }),
  async run(api, { places: given, minPlaces, exact, first: most }) {
    const found = given ? await findEntities(api, given, { argument: 'places', kind: 'REGION' }) : null;
    const variables = { regions: found?.map(({ id }) => id) ?? null, minRegions: minPlaces, exact };
    const all = (await api.data({ query, variables }, answer)).sharedInstruments;
    const instruments = await withClauses(api, all.slice(0, most), exact);
    return { places: found, minPlaces, total: all.length, instruments };
  },
  print: ({ minPlaces, total, instruments }) => [
    `${total} instruments are used in at least ${minPlaces} of the places${total > instruments.length ? `; the first ${instruments.length}` : ''}:`,
    ...instruments.flatMap(({ instrument, measureCount, placeCount, uses }) => [
      `${calledWithId(instrument)}: ${placeCount} places${placeCount > uses.length ? `, the first ${uses.length} here` : ''}, ${measureCount} measures`,
      ...uses.map(({ place, measure, evidence }) =>
        measure && evidence
          ? `  ${called(place)}: ${called(measure)} – ${address(evidence)} [${measure.id}]`
          : `  ${called(place)}`,
      ),
    ]),
  ],
});

async function withClauses(api: Api, all: readonly Shared[], exact: boolean) {
  const pairs = all.flatMap(({ instrument, regions }) =>
    regions.slice(0, mostPlaces).map((region) => ({ instrument: instrument.id, region: region.id })),
  );
  const firsts = await firstMeasures(api, pairs, exact);
  return all.map(({ instrument, regions, measureCount }) => {
    const uses = regions.slice(0, mostPlaces).map((place): z.output<typeof use> => {
      const { measure = null, evidence = null } = firsts.get(`${instrument.id} ${place.id}`) ?? {};
      return { place, measure, evidence };
    });
    return { instrument, measureCount, placeCount: regions.length, uses };
  });
}
