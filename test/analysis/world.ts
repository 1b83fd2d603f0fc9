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
  { instrument: 'instrument:a', code: 'PI008' },
  { instrument: 'instrument:b', code: 'PI008' },
  { instrument: 'instrument:b', code: 'PI021' },
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

type Counting = {
  readonly members: readonly { readonly parent: string; readonly id: string }[];
  readonly filter: { readonly policies?: readonly string[] };
};
type Held = { readonly regions: readonly string[] | null; readonly policies: readonly string[] | null };

/** Answers the questions that comparisons ask, without conditions, from documents. */
export function askOf(world: readonly Document[]): Ask {
  const among = (policies?: readonly string[]) => world.filter(({ policy }) => policies?.includes(policy) ?? true);
  const perPolicy = (names: (measure: Measure) => readonly string[], policies?: readonly string[]) =>
    among(policies).flatMap(({ policy, measures }) =>
      [...Map.groupBy(measures.flatMap(names), (parent) => parent)].map(([parent, found]) => ({
        ...{ parent, policy, measures: found.length },
      })),
    );
  const heldIn = ({ regions, policies }: Held) =>
    placeIds
      .filter((region) => regions?.includes(region) ?? true)
      .flatMap((region) =>
        among(policies ?? undefined)
          .filter(({ places }) => places.includes(region))
          .map((document) => ({ region, ...document })),
      );
  const parentsOf = ({ members }: Counting, uses: readonly Use[]) =>
    new Set(members.filter(({ id }) => uses.some(({ instrument }) => instrument === id)).map(({ parent }) => parent));
  const answers: Readonly<Record<string, (request: never) => unknown>> = {
    heldPlaces: (request: Held) => [...new Set(heldIn(request).map(({ region }) => region))],
    heldPolicies: heldIn,
    heldDisclosures: heldIn,
    heldDocuments: (request: Held) => {
      const held = new Set(heldIn(request).map(({ policy }) => policy));
      return world.map(({ policy }) => policy).filter((policy) => held.has(policy));
    },
    usedIn: () =>
      instrumentIds.map((instrument) => ({
        instrument,
        regions: placeIds.filter((region) =>
          world.some(
            ({ places, measures }) =>
              places.includes(region) &&
              measures.some(({ uses }) => uses.some((each) => each.instrument === instrument)),
          ),
        ),
      })),
    hierarchy: () => Object.entries(tree).map(([id, parent]) => ({ id, parent })),
    instrumentSides: () => sides,
    instrumentCodes: () => codes,
    measureSums: ({ policies }: Counting['filter']) =>
      among(policies).map(({ policy, measures }) => ({
        ...{ policy, measures: measures.length, characters: measures.reduce((sum, each) => sum + each.characters, 0) },
      })),
    measureCounts: (request: Counting) =>
      perPolicy(({ uses }) => [...parentsOf(request, uses)], request.filter.policies),
    strengthCounts: (request: Counting) =>
      among(request.filter.policies).flatMap(({ policy, measures }) =>
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
    targetCounts: (policies: readonly string[]) =>
      among(policies).flatMap(({ policy, targets }) => targets.map((parent) => ({ parent, policy, measures: 1 }))),
    functionCounts: (policies: readonly string[]) => perPolicy(({ functions }) => functions, policies),
  };
  return async <Request, Answer>({ name }: Question<Request, Answer>, request: Request) =>
    answers[name]?.(request as never) as Answer;
}
