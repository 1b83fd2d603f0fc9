import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Ask } from '../../graph/analysis/ask.ts';
import { collaboration, takenApart, takenTogether } from '../../graph/analysis/collaboration.ts';
import type { PlaceNetwork } from '../../graph/analysis/placeNetwork.ts';
import { enums } from '../../graph/model.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { edge, node, source } from '../store/facts.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const agencies = ['agency:a', 'agency:b', 'agency:c', 'agency:d', 'agency:all'];
const functions = { 'agency:a': 'function:f', 'agency:b': 'function:g', 'agency:c': 'function:g' };
const vocabulary = source('vocabulary:test', [
  ...['region:p', 'region:q'].map((id) => node(id, { level: 'CITY' })),
  ...agencies.map((id) => node(id, { collective: id === 'agency:all' })),
  ...[...new Set(Object.values(functions))].map((id) => node(id)),
  ...Object.entries(functions).map(([agency, id]) => edge('PERFORMS', agency, id)),
]);

/** Which agencies answer for a measure, in their order and parts. */
const duties = fc.uniqueArray(fc.tuple(fc.constantFrom(...agencies), fc.constantFrom(...enums.Role)), {
  selector: ([agency]) => agency,
  maxLength: 4,
});
const policies = fc.array(
  fc.record({
    regions: fc.subarray(['region:p', 'region:q'], { minLength: 1 }),
    measures: fc.array(duties, { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);
type Drawn = typeof policies extends fc.Arbitrary<infer Value> ? Value : never;

const policyOf = ({ regions, measures }: Drawn[number], number: number) =>
  source(`policy:${number}`, [
    node(`policy:${number}`, { held: true }),
    ...regions.map((region) => edge('APPLIES_IN', `policy:${number}`, region)),
    ...measures.flatMap((list, i) => [
      node(`measure:${number}:${i}`, { policy: `policy:${number}` }),
      edge('PART_OF', `measure:${number}:${i}`, `policy:${number}`),
      ...list.map(([agency, role], at) =>
        edge('ASSIGNED_TO', `measure:${number}:${i}`, agency, { role, position: at + 1 }),
      ),
    ]),
  ]);

const folder = mkdtempSync(join(tmpdir(), 'collaboration-'));
let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ dataDir: folder, neo4j: null });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function check(network: PlaceNetwork): void {
  const measures = new Map(network.nodes.map((body) => [body.id, body.measures]));
  for (const { source: one, target: other, weight } of network.edges) {
    expect(one < other && weight > 0).toBe(true);
    expect(weight).toBeLessThanOrEqual(Math.min(measures.get(one) ?? 0, measures.get(other) ?? 0));
  }
  const ties = (id: string) => network.edges.filter((tie) => tie.source === id || tie.target === id);
  for (const { id, degree, weightedDegree, roles, measures: count } of network.nodes) {
    expect([degree, weightedDegree]).toEqual([ties(id).length, sum(ties(id).map(({ weight }) => weight))]);
    expect(count).toBeLessThanOrEqual(sum(roles.map((role) => role.measures)));
  }
  expect(new Set(network.edges.map((tie) => `${tie.source} ${tie.target}`)).size).toBe(network.edges.length);
  expect(sum(network.nodes.map(({ firstListed }) => firstListed))).toBeLessThanOrEqual(network.withoutLead);
  expect(network.withoutLead).toBeLessThanOrEqual(network.joint);
  expect(network.joint).toBeLessThanOrEqual(network.measures);
}

test('ties go both ways, none outweighs the measures of either, and all places are no more than their sum', async () => {
  const ask: Ask = (question, request) => store.ask(question, request);
  await fc.assert(
    fc.asyncProperty(
      policies,
      fc.constantFrom('FUNCTION', 'AGENCY'),
      fc.boolean(),
      async (drawn, over, collectives) => {
        const sets = [vocabulary, ...drawn.map(policyOf)];
        await store.load(sets);
        const found = await collaboration.run(ask, { regions: null, limit: 10, over, collectives });
        const [apart, whole] = [await takenApart(ask, found), await takenTogether(ask, found)];
        await store.remove(sets.map(({ source: id }) => id));
        for (const network of [...apart, whole]) check(network);
        const counts = apart.map(({ measures }) => measures);
        expect(whole.measures).toBeLessThanOrEqual(sum(counts));
        expect(whole.measures).toBeGreaterThanOrEqual(Math.max(0, ...counts));
        const all = drawn.flatMap((policy) => policy.measures);
        const named = all.filter((list) =>
          list.some(
            ([agency]) => (over === 'AGENCY' || agency in functions) && (collectives || agency !== 'agency:all'),
          ),
        );
        expect(whole.measures).toBe(named.length);
      },
    ),
    { numRuns: 15 },
  );
});
