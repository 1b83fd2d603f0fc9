import fc from 'fast-check';
import type { Graph } from '../../client/state/graph.ts';
import {
  analysisNames,
  colourings,
  directions,
  type Filter,
  groupings,
  layoutNames,
  type Recipe,
  sizings,
  viewNames,
} from '../../client/state/recipe.ts';
import { enums, type Kind, kindNames, relationNames } from '../../graph/model.ts';

/** Ids as the address takes them: anything without white space, commas and tildes. */
export const id = fc
  .string({ minLength: 1, unit: 'binary' })
  .filter((text) => /^[^\s,~]+$/.test(text) && text.isWellFormed());
export const ids = fc.uniqueArray(id, { maxLength: 6 });

const text = fc.string({ minLength: 1, unit: 'binary' }).filter((given) => given.isWellFormed());

const kindList = fc.subarray([...kindNames]);
const step = fc.record({
  id,
  kinds: fc.option(kindList),
  relation: fc.option(fc.constantFrom(...relationNames)),
  direction: fc.option(fc.constantFrom(...directions)),
});
const coordinate = fc.integer({ min: -99_999, max: 99_999 });
const date = fc.constantFrom('2024', '2024-03', '2024-03-19');
const chosen = fc.option(ids);

const filter: fc.Arbitrary<Filter> = fc.record({
  places: chosen,
  instruments: chosen,
  functions: chosen,
  groups: chosen,
  industries: chosen,
  programs: chosen,
  scheme: id,
  sides: fc.option(fc.subarray([...enums.Side])),
  strengths: fc.option(fc.subarray([...enums.Strength])),
  since: fc.option(date),
  until: fc.option(date),
});

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  view: fc.constantFrom(...viewNames),
  start: fc
    .oneof(
      fc.record({ of: fc.constant('instruments' as const), exact: fc.boolean() }),
      fc.record({ of: fc.constant('ids' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }) }),
      fc.record({
        of: fc.constant('query' as const),
        text: fc.string({ minLength: 1 }),
        variables: fc.json().filter((json) => json.isWellFormed()),
      }),
    )
    .filter((start) => start.of !== 'ids' || start.ids.join() !== 'narrower'),
  steps: fc.uniqueArray(step, { maxLength: 6, selector: (one) => JSON.stringify(one) }),
  path: fc.option(fc.record({ from: id, to: id })),
  filter,
  minRegions: fc.integer({ min: 1, max: 999 }),
  hiddenKinds: kindList,
  hiddenRelations: fc.subarray([...relationNames]),
  minDegree: fc.nat({ max: 9999 }),
  hidden: ids,
  only: chosen,
  pins: fc.uniqueArray(fc.record({ id, x: coordinate, y: coordinate }), { maxLength: 4, selector: (pin) => pin.id }),
  group: fc.constantFrom(...groupings),
  open: ids,
  layout: fc.record({
    name: fc.constantFrom(...layoutNames),
    seed: fc.nat({ max: 0xffffffff }),
    at: fc.nat({ max: 9999 }),
  }),
  look: fc.record({ size: fc.constantFrom(...sizings), colour: fc.constantFrom(...colourings) }),
  hiddenClasses: ids,
  language: fc.constantFrom('zh', 'en'),
  selection: fc.option(id),
  picked: ids,
  analysis: fc.record({
    id: fc.constantFrom(...analysisNames),
    options: fc.dictionary(fc.constantFrom('by', 'places', 'exact', 'facts'), text, { noNullPrototype: true }),
  }),
});

/** A network of places and instruments as the server answers one, some instruments shared by many places. */
export const startGraph: fc.Arbitrary<Graph> = fc
  .record({
    places: fc.integer({ min: 0, max: 12 }),
    instruments: fc.integer({ min: 0, max: 60 }),
    joined: fc.array(fc.tuple(fc.nat(11), fc.nat(59), fc.integer({ min: 1, max: 20 })), { maxLength: 200 }),
  })
  .map(({ places, instruments, joined }) => {
    const nodes = [...names('REGION', places), ...names('INSTRUMENT', instruments)].map((node) => ({
      ...node,
      step: 0,
      around: null,
    }));
    const edges = joined
      .filter(([place, instrument]) => place < places && instrument < instruments)
      .map(([place, instrument, weight]) => ({
        id: `${place}>${instrument}`,
        source: `region:${place}`,
        target: instrument === 0 ? 'instrument:innovation-consortium' : `instrument:${instrument}`,
        relation: 'USES' as const,
        label: 'uses',
        weight,
        step: 0,
      }));
    return { nodes, edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()] };
  });

function names(kind: Kind, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: kind === 'INSTRUMENT' && index === 0 ? 'instrument:innovation-consortium' : `${kind.toLowerCase()}:${index}`,
    kind,
    label: `${kind} ${index}`,
    degree: 0,
    neighbors: [],
    places: [],
    point: null,
  }));
}
