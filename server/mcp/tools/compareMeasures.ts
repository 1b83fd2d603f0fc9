import { z } from 'zod';
import { entity, findEntities, findEntity } from '../findEntities.ts';
import { entityName, exact, first, inputs, lang, places } from '../inputs.ts';
import { calledWithId, named, namedFields } from '../named.ts';
import { tool } from '../tool.ts';
import { firstUses, useInWords, useList } from '../uses.ts';

/** Places in one answer, each with measures of its own. */
const mostPlaces = 20;

const matrixQuery = `query Matrix($instruments: [ID!], $regions: [ID!], $exact: Boolean!) {
  instrumentMatrix(instruments: $instruments, regions: $regions, exact: $exact, limit: ${mostPlaces}) {
    totalRows
    rows { region { ${namedFields} level } measureCount }
    cells { region { id } standing measureCount share perThousandCharacters strength firstYear }
  }
}`;
const cell = z.object({
  region: z.object({ id: z.string() }),
  standing: z.string(),
  measureCount: z.number(),
  share: z.number().nullable(),
  perThousandCharacters: z.number().nullable(),
  strength: z.string().nullable(),
  firstYear: z.number().nullable(),
});
const rowShape = z.object({ region: named.extend({ level: z.string() }), measureCount: z.number() });
const compared = cell.omit({ region: true }).extend({
  place: rowShape.shape.region,
  ofMeasures: z.number(),
  totalUses: z.number(),
  uses: useList.shape.nodes,
});
const matrix = z.object({ totalRows: z.number(), rows: z.array(rowShape), cells: z.array(cell) });

/** One instrument, place by place: who uses it, how strongly, and in which words of which clause. */
export const compareMeasures = tool({
  name: 'compare_measures',
  title: 'One instrument across places / 各地举措对照',
  description:
    'Sets side by side the measures by which places use one policy instrument (with those under it, unless exact): whether each place uses it, is silent, or is not known; how many measures, their share and strength; and the measures themselves with targets, money and clauses. Not known is not silence: say so.',
  inputSchema: inputs({
    instrument: entityName('instrument', 'instrument:innovation-consortium, 创新联合体 or talent'),
    places,
    exact,
    first: first(20, 5).describe('how many measures of each place, 1 to 20'),
    lang,
  }),
  outputSchema: z.object({
    instrument: entity,
    totalPlaces: z.number(),
    places: z.array(compared),
    withoutPolicy: z.array(entity),
  }),
  async run(api, { instrument: given, places: names, exact, first: most, lang }) {
    const instrument = await findEntity(api, given, { argument: 'instrument', kind: 'INSTRUMENT' });
    const regions = names ? await findEntities(api, names, { argument: 'places', kind: 'REGION' }) : null;
    const asked = { instruments: [instrument.id], regions: regions?.map(({ id }) => id) ?? null, exact };
    const shape = z.object({ instrumentMatrix: matrix });
    const { rows, cells, totalRows } = (await api.data({ query: matrixQuery, variables: asked }, shape))
      .instrumentMatrix;
    const used = cells.filter(({ measureCount }) => measureCount > 0).map(({ region }) => region.id);
    const uses = await firstUses(api, { instrument: instrument.id, regions: used, exact, first: most, lang });
    const places = cells.flatMap(({ region: { id }, ...cell }) => {
      const row = rows.find(({ region }) => region.id === id);
      if (!row) return [];
      const { totalCount = 0, nodes = [] } = uses.get(id) ?? {};
      return [{ place: row.region, ofMeasures: row.measureCount, ...cell, totalUses: totalCount, uses: nodes }];
    });
    const held = new Set(rows.map(({ region }) => region.id));
    const withoutPolicy = totalRows > rows.length ? [] : (regions ?? []).filter(({ id }) => !held.has(id));
    return { instrument, totalPlaces: totalRows, places, withoutPolicy };
  },
  print: ({ instrument, totalPlaces, places, withoutPolicy }) => [
    `${calledWithId(instrument)} in ${places.length < totalPlaces ? `the first ${places.length} of ` : ''}${totalPlaces} places:`,
    ...places.flatMap(placeInWords),
    ...withoutPolicy.map((place) => `${calledWithId(place)}: no policy of its own is held`),
    'SILENT: the place has a comprehensive, wholly disclosed policy without it. UNKNOWN: what is held cannot tell.',
  ],
});

function placeInWords({
  place,
  standing,
  measureCount,
  ofMeasures,
  totalUses,
  uses,
  ...cell
}: z.output<typeof compared>): string[] {
  const more = [
    cell.share === null ? '' : ` (${(cell.share * 100).toFixed(1)} %)`,
    cell.strength === null ? '' : `, at strongest ${cell.strength}`,
    cell.firstYear === null ? '' : `, since ${cell.firstYear}`,
  ];
  return [
    `${calledWithId(place)}: ${standing}, ${measureCount} of ${ofMeasures} measures${more.join('')}`,
    ...uses.flatMap(useInWords),
    ...(totalUses > uses.length ? [`  ${totalUses - uses.length} more uses; ask with a higher first`] : []),
  ];
}
