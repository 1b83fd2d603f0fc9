import fc from 'fast-check';
import type { Ask } from '../../graph/analysis/ask.ts';
import { enums } from '../../graph/model.ts';
import type { Question } from '../../graph/store/port.ts';

type Use = { readonly instrument: string; readonly strength: string };
type Measure = { readonly characters: number; readonly uses: readonly Use[]; readonly functions: readonly string[] };
export type Document = {
  readonly policy: string;
  readonly places: readonly string[];
  readonly issued: string | null;
  readonly comprehensive: boolean;
  readonly missing: readonly string[];
  readonly measures: readonly Measure[];
  readonly targets: readonly string[];
};

const some = (names: readonly string[], least = 0) => fc.uniqueArray(fc.constantFrom(...names), { minLength: least });
export const placeIds = ['region:a', 'region:b', 'region:c', 'region:d'];
const tree = { 'instrument:a': null, 'instrument:a1': 'instrument:a', 'instrument:b': null, 'instrument:c': null };
export const instrumentIds = Object.keys(tree);
const sides = [
  ...['instrument:a', 'instrument:a1'].map((instrument) => ({ instrument, scheme: 'one', side: 'SUPPLY' })),
  { instrument: 'instrument:b', scheme: 'one', side: 'DEMAND' },
  { instrument: 'instrument:b', scheme: 'two', side: 'ENVIRONMENT' },
];
const codes = [
  { instrument: 'instrument:a', code: 'PI001' },
  { instrument: 'instrument:b', code: 'PI001' },
  { instrument: 'instrument:b', code: 'PI002' },
];

const use = fc.record({ instrument: fc.constantFrom(...instrumentIds), strength: fc.constantFrom(...enums.Strength) });
const measure = fc.record({
  characters: fc.nat(500),
  uses: fc.array(use, { maxLength: 4 }),
  functions: some(['function:a', 'function:b']),
});

/** Documents left to chance: of several places, in part, without measures, of the same place. */
export const documents: fc.Arbitrary<Document[]> = fc
  .array(
    fc.record({
      places: some(placeIds, 1),
      issued: fc.option(fc.constantFrom('2020', '2022-05', '2024-03-01')),
      comprehensive: fc.boolean(),
      missing: some(['NUMBER', 'ANNEX']),
      measures: fc.array(measure, { maxLength: 5 }),
      targets: fc.array(fc.constantFrom('indicator:a', 'indicator:b'), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map((each, i) => ({ policy: `policy:${i}`, ...each })));

type Counting = { readonly members: readonly { readonly parent: string; readonly id: string }[] };

/** Answers the questions that comparisons ask, without conditions, from documents. */
export function askOf(world: readonly Document[]): Ask {
  const perPolicy = (names: (measure: Measure) => readonly string[]) =>
    world.flatMap(({ policy, measures }) =>
      [...Map.groupBy(measures.flatMap(names), (parent) => parent)].map(([parent, found]) => ({
        ...{ parent, policy, measures: found.length },
      })),
    );
  const parentsOf = ({ members }: Counting, uses: readonly Use[]) =>
    new Set(members.filter(({ id }) => uses.some(({ instrument }) => instrument === id)).map(({ parent }) => parent));
  const answers: Readonly<Record<string, (request: never) => unknown>> = {
    holders: () =>
      placeIds.flatMap((region) =>
        world
          .filter(({ places }) => places.includes(region))
          .map(({ policy }) => ({ region, regionSort: region, policy, policySort: policy, own: true })),
      ),
    disclosures: () => world,
    hierarchy: () => Object.entries(tree).map(([id, parent]) => ({ id, parent })),
    issueDates: () => world.filter(({ issued }) => issued),
    instrumentSides: () => sides,
    instrumentCodes: () => codes,
    measureSums: () =>
      world.map(({ policy, measures }) => ({
        ...{ policy, measures: measures.length, characters: measures.reduce((sum, each) => sum + each.characters, 0) },
      })),
    measureCounts: (request: Counting) => perPolicy(({ uses }) => [...parentsOf(request, uses)]),
    strengthCounts: (request: Counting) =>
      world.flatMap(({ policy, measures }) =>
        measures.flatMap(({ uses }) =>
          [...parentsOf(request, uses)].map((parent) => {
            const members = request.members.filter((member) => member.parent === parent).map(({ id }) => id);
            const strengths = uses
              .filter(({ instrument }) => members.includes(instrument))
              .map((each) => each.strength);
            return { parent, policy, measures: 1, strengths: [...new Set(strengths)] };
          }),
        ),
      ),
    targetCounts: () =>
      world.flatMap(({ policy, targets }) => targets.map((parent) => ({ parent, policy, measures: 1 }))),
    functionCounts: () => perPolicy(({ functions }) => functions),
  };
  return async <Request, Answer>({ name }: Question<Request, Answer>, request: Request) =>
    answers[name]?.(request as never) as Answer;
}
