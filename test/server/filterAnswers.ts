import { expect, test } from 'vitest';
import type { Kind } from '../../graph/model.ts';
import { randomFrom, shuffled } from '../store/random.ts';
import type { TestApp } from './apps.ts';
import { drawFilters, idFields } from './drawFilters.ts';
import { FilterReference, type Given } from './filterReference.ts';
import { order, type Reference } from './reference.ts';
import { stands } from './standingReference.ts';

const option = '{ entity { id } count }';
const facets = `measures total places ${option} instruments ${option} functions ${option} groups ${option}
  industries ${option} programs ${option} sides { side count } strengths { strength count } years { year count }`;

/** Neo4j plans each question of each combination of conditions anew. */
const planning = 240_000;

/** What every store must answer where measures are filtered; so many filters are tried as there are `rounds`. */
export function filterAnswers(app: () => TestApp, reference: Reference, rounds: number): void {
  const filters = new FilterReference(reference);
  const everything = [...reference.nodes.keys()];

  const drawn = (seed: number, count: number) => drawFilters(reference, seed, count);
  const facetsOf = async (filter: Given) =>
    (await app().data(`query ($filter: MeasureFilter) { facets(filter: $filter) { ${facets} } }`, { filter })).facets;

  test(
    'facets count the measures under all other conditions, for every value that could be chosen',
    async () => {
      for (const given of [{}, ...drawn(5, Math.ceil(rounds / 2))])
        expect([given, await facetsOf(given)]).toEqual([given, filters.facets(given)]);
    },
    planning,
  );

  test(
    'what a facet counts is what stands once the value is chosen',
    async () => {
      for (const given of drawn(6, Math.ceil(rounds / 8))) {
        const before = await facetsOf(given);
        const chosen: readonly (readonly [Given, number])[] = [
          ...idFields.flatMap((field) =>
            before[field === 'regions' ? 'places' : field].map(
              ({ entity, count }: { entity: { id: string }; count: number }) =>
                [{ ...given, [field]: [entity.id] }, count] as const,
            ),
          ),
          ...before.sides.map(({ side, count }: { side: string; count: number }) => [
            { ...given, sides: [side] },
            count,
          ]),
          ...before.strengths.map(({ strength, count }: { strength: string; count: number }) => [
            { ...given, strengths: [strength] },
            count,
          ]),
          ...before.years.map(({ year, count }: { year: number; count: number }) => [
            { ...given, issuedFrom: `${year}`, issuedTo: `${year}` },
            count,
          ]),
        ];
        for (const [filter, count] of chosen) {
          const answer = await app().data('query ($filter: MeasureFilter) { facets(filter: $filter) { measures } }', {
            filter,
          });
          expect([filter, answer.facets.measures]).toEqual([filter, count]);
        }
      }
    },
    planning,
  );

  test('standing answers, of entities of every kind, those behind which a measure stands, in their order', async () => {
    const random = randomFrom(7);
    for (const filter of [{}, { instruments: [] }, { regions: ['region:990000'] }, ...drawn(8, 2 * rounds)]) {
      const ids = shuffled(everything, random);
      const query = 'query ($ids: [ID!]!, $filter: MeasureFilter!) { standing(ids: $ids, filter: $filter) }';
      const { standing } = await app().data(query, { ids: [...ids, ...ids.slice(0, 3)], filter });
      const of = { reference, filters, given: filter };
      const right = ids.filter((id) => stands[reference.nodes.get(id)?.kind as Kind](of, id));
      expect([filter, standing]).toEqual([filter, right]);
    }
  });

  test('the network of places and instruments counts standing measures', async () => {
    for (const filter of drawn(9, rounds)) {
      const query =
        'query ($filter: MeasureFilter) { instrumentNetwork(filter: $filter) { nodes { id } edges { source target weight } } }';
      const { instrumentNetwork } = await app().data(query, { filter });
      expect([filter, instrumentNetwork]).toEqual([filter, networkOf(reference, filters, filter)]);
    }
  });

  test('a filter without conditions changes nothing', async () => {
    const network = '{ totalNodes nodes { id } edges { id weight } }';
    const { all, same, none } = await app().data(`{ all: instrumentNetwork ${network}
      same: instrumentNetwork(filter: {}) ${network} none: instrumentNetwork(filter: { strengths: [] }) ${network} }`);
    expect(same).toEqual(all);
    expect(none).toEqual({ totalNodes: 0, nodes: [], edges: [] });
  });
}

/** The network under a filter, said the plain way: instruments rolled up to the outermost. */
function networkOf(reference: Reference, filters: FilterReference, given: Given) {
  const shown = (place: string) => !given.regions || given.regions.some((id) => reference.under(id).includes(place));
  const places = reference.sorted(
    reference.of('POLICY').flatMap((id) => reference.out(id, 'APPLIES_IN').filter(shown)),
  );
  const outermost = reference.of('INSTRUMENT').filter((id) => reference.out(id, 'BROADER').length === 0);
  const edges = places.flatMap((source) =>
    outermost.flatMap((target) => {
      const under = reference.under(target);
      const using = reference
        .of('MEASURE')
        .filter((id) => filters.codings(id, given).some((coding) => under.includes(coding.target.id)));
      const inPlace = (place: string) => using.filter((id) => reference.places(id).includes(place));
      const weight = new Set(reference.under(source).flatMap(inPlace)).size;
      return inPlace(source).length > 0 ? [{ source, target, weight }] : [];
    }),
  );
  const drawn = [
    ...places.filter((id) => edges.some(({ source }) => source === id)),
    ...reference.sorted(edges.map(({ target }) => target)),
  ];
  const key = ({ source, target }: { source: string; target: string }) => `USES:${source}>${target}`;
  return { nodes: drawn.map((id) => ({ id })), edges: edges.toSorted((a, b) => order(key(a), key(b))) };
}
