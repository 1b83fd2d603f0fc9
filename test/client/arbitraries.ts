import fc from 'fast-check';
import type { Graph } from '../../client/state/graph.ts';
import { layoutNames, type Recipe, viewNames } from '../../client/state/recipe.ts';
import { type Kind, kindNames } from '../../graph/model.ts';

/** Ids as the address takes them: anything without white space, commas and tildes. */
export const id = fc
  .string({ minLength: 1, unit: 'binary' })
  .filter((text) => /^[^\s,~]+$/.test(text) && text.isWellFormed());
export const ids = fc.uniqueArray(id, { maxLength: 6 });

const kindList = fc.subarray([...kindNames]);
const step = fc.record({ id, kinds: fc.option(kindList) });

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  view: fc.constantFrom(...viewNames),
  start: fc
    .oneof(
      fc.record({ of: fc.constant('instruments' as const), exact: fc.boolean() }),
      fc.record({ of: fc.constant('ids' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }) }),
    )
    .filter((start) => start.of === 'instruments' || start.ids.join() !== 'narrower'),
  steps: fc.uniqueArray(step, { maxLength: 6, selector: ({ id: of, kinds }) => `${of}~${kinds?.join()}` }),
  places: fc.option(ids),
  instruments: fc.option(ids),
  minRegions: fc.integer({ min: 1, max: 999 }),
  hiddenKinds: kindList,
  hidden: ids,
  layout: fc.record({ name: fc.constantFrom(...layoutNames), seed: fc.nat({ max: 0xffffffff }) }),
  language: fc.constantFrom('zh', 'en'),
  selection: fc.option(id),
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
        relation: 'USES',
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
  }));
}
