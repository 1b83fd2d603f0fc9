import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let app: CorpusApp;
beforeAll(async () => {
  app = await openCorpusApp();
});
afterAll(() => app.close());

const manyIds = JSON.stringify(Array.from({ length: 501 }, (_, i) => `region:${i}`));
const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const two = 'regions: ["region:990100", "region:990200"]';
const held = '"policy:yi-2023-innovation-rules"';

const bad: readonly (readonly [string, string])[] = [
  ['measures(first: 501) { totalCount }', 'first'],
  ['instrumentMatrix(limit: 501) { totalRows }', 'limit'],
  ['instrumentMatrix(scheme: "nobody\'s") { totalRows }', 'scheme'],
  ['instrumentMatrix(filter: { issuedFrom: "soon" }) { totalRows }', 'issuedFrom'],
  ['instrumentMatrix { cells { measures(first: -1) { totalCount } } }', 'first'],
  ['policyMix(limit: -1) { scheme }', 'limit'],
  ['policyMix(scheme: "nobody\'s") { scheme }', 'scheme'],
  ['similarity(limit: 101) { totalRegions }', 'limit'],
  ['gaps(k: 0) { measureCount }', 'k'],
  ['gaps(limit: 501) { measureCount }', 'limit'],
  [`missingDocuments(after: "${cursorOf(['missing documents', 1, 'x', 'y'])}") { totalCount }`, 'after'],
  ['measures(first: -1) { totalCount }', 'first'],
  ['measures(after: "nonsense") { totalCount }', 'after'],
  ['measures(after: "") { totalCount }', 'after'],
  [`measures(after: "${cursorOf(['POLICY', 'x'])}") { totalCount }`, 'after'],
  [`measures(after: "${cursorOf(['MEASURE', 1])}") { totalCount }`, 'after'],
  [`codings(after: "${cursorOf(['codings', 'x'])}") { totalCount }`, 'after'],
  [`search(query: "x", after: "${cursorOf(['search', 'x', 'y'])}") { totalCount }`, 'after'],
  [`measures(regions: ${manyIds}) { totalCount }`, 'regions'],
  [`nodes(ids: ${manyIds}) { id }`, 'ids'],
  [`neighborhood(ids: ${manyIds}) { totalNodes }`, 'ids'],
  [`facets(filter: { regions: ${manyIds} }) { measures }`, 'regions'],
  ['facets(filter: { scheme: "none", sides: [SUPPLY] }) { measures }', 'scheme'],
  ['facets(filter: { scheme: "none" }) { sides { count } }', 'scheme'],
  ['facets(filter: { issuedFrom: "2024-13" }) { measures }', 'issuedFrom'],
  ['instrumentNetwork(filter: { issuedTo: "yesterday" }) { totalNodes }', 'issuedTo'],
  ['standing(ids: [], filter: { issuedTo: "24" })', 'issuedTo'],
  ['neighborhood(ids: ["region:990000"], depth: 5) { totalNodes }', 'depth'],
  ['neighborhood(ids: ["region:990000"], depth: -1) { totalNodes }', 'depth'],
  ['neighborhood(ids: ["region:990000"], limit: 5001) { totalNodes }', 'limit'],
  ['neighborhood(ids: ["region:990000"], limit: -1) { totalNodes }', 'limit'],
  ['neighborhood(ids: ["region:990000"], relations: ["NONSENSE"]) { totalNodes }', 'relations'],
  ['search(query: "") { totalCount }', 'query'],
  ['search(query: " 。！") { totalCount }', 'query'],
  [`search(query: "${'创'.repeat(201)}") { totalCount }`, 'query'],
  ['sharedInstruments(minRegions: 0) { measureCount }', 'minRegions'],
  ['instrumentNetwork(minRegions: -2) { totalNodes }', 'minRegions'],
  ['indicators(sharedBy: -1) { totalCount }', 'sharedBy'],
  ['shortestPaths(from: "region:990000", to: "region:990100", maxLength: 11) { length }', 'maxLength'],
  ['shortestPaths(from: "region:990000", to: "region:990100", limit: 501) { length }', 'limit'],
  ['node(id: "instrument:test-rd-grant") { ... on Instrument { measures(first: 501) { totalCount } } }', 'first'],
  ['node(id: "region:990000") { ... on Region { instrumentUses(first: -1) { totalCount } } }', 'first'],
  ['node(id: "region:990000") { ... on Region { instrumentUses(after: "x") { totalCount } } }', 'after'],
  ['sideBySide { sides { measureCount } }', 'regions'],
  ['sideBySide(regions: ["region:990100"]) { sides { measureCount } }', 'regions'],
  ['sideBySide(regions: ["region:990100", "region:990100"]) { sides { measureCount } }', 'regions'],
  ['sideBySide(regions: ["region:990000", "region:990100"]) { sides { measureCount } }', 'regions'],
  ['sideBySide(regions: [], policies: []) { sides { measureCount } }', 'policies'],
  ['sideBySide(policies: []) { sides { measureCount } }', 'policies'],
  [`sideBySide(policies: [${held}, "policy:jia-province-talent-plan"]) { sides { measureCount } }`, 'policies'],
  [`sideBySide(${two}) { pairs(first: 101) { totalCount } }`, 'first'],
  [`sideBySide(${two}) { pairs(after: "x") { totalCount } }`, 'after'],
  [`sideBySide(${two}) { pairs(after: "${cursorOf(['pairs', 'x'])}") { nodes { similarity } } }`, 'after'],
  [`sideBySide(${two}) { pairs(similarity: 1.1) { totalCount } }`, 'similarity'],
  ['collaboration(limit: 101) { totalPlaces }', 'limit'],
  ['collaboration { together { nodes(limit: 501) { degree } } }', 'limit'],
  ['collaboration { together { edges(limit: -1) { measureCount } } }', 'limit'],
  ['collaboration { together { nodes { measures(first: 501) { totalCount } } } }', 'first'],
];

test.each(bad)('%s is refused, and says by which argument', async (field, argument) => {
  const { errors } = await app.ask(`{ ${field} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors[0]?.message).toMatch(/^[^A-Z]/);
});

const unknown: readonly (readonly [string, string])[] = [
  ['instrumentMatrix(instruments: ["instrument:none"]) { totalRows }', 'instruments'],
  ['instrumentMatrix(filter: { functions: ["function:none"] }) { totalRows }', 'functions'],
  ['policyMix(policies: ["region:990000"]) { scheme }', 'policies'],
  ['similarity(regions: ["region:none"]) { totalRegions }', 'regions'],
  ['gaps(regions: ["region:none"]) { measureCount }', 'regions'],
  ['missingDocuments(regions: ["region:none"]) { totalCount }', 'regions'],
  ['measures(regions: ["region:000000"]) { totalCount }', 'regions'],
  ['measures(regions: []  policies: ["policy:none"]) { totalCount }', 'policies'],
  ['measures(instruments: ["region:990000"]) { totalCount }', 'instruments'],
  ['sideBySide(regions: ["region:990100", "region:0"]) { sides { measureCount } }', 'regions'],
  ['sideBySide(policies: ["region:990100", "region:990200"]) { sides { measureCount } }', 'policies'],
  ['collaboration(regions: ["policy:yi-2023-innovation-rules"]) { totalPlaces }', 'regions'],
  ['measures(instruments: ["nonsense"], exact: true) { totalCount }', 'instruments'],
  ['codings(instruments: ["instrument:none"]) { totalCount }', 'instruments'],
  ['targets(indicators: ["indicator:none"]) { totalCount }', 'indicators'],
  ['agencies(functions: ["function:none"]) { totalCount }', 'functions'],
  ['sharedInstruments(regions: ["region:none"]) { measureCount }', 'regions'],
  ['instrumentNetwork(instruments: ["instrument:none"]) { totalNodes }', 'instruments'],
  ['neighborhood(ids: ["region:990000", "region:none"]) { totalNodes }', 'ids'],
  ['facets(filter: { regions: ["region:none"], instruments: [] }) { measures }', 'regions'],
  ['facets(filter: { groups: ["industry:test-electronics"] }) { measures }', 'groups'],
  ['instrumentNetwork(filter: { programs: ["program:none"] }) { totalNodes }', 'programs'],
  ['standing(ids: ["region:990000"], filter: { functions: ["function:none"] })', 'functions'],
  ['standing(ids: ["region:990000", "region:none"], filter: {})', 'ids'],
  ['shortestPaths(from: "region:none", to: "region:990000") { length }', 'from'],
  ['shortestPaths(from: "region:990000", to: "\\u0000") { length }', 'to'],
  [
    'node(id: "instrument:test-rd-grant") { ... on Instrument { targets(regions: ["region:none"]) { totalCount } } }',
    'regions',
  ],
];

test.each(unknown)('%s names an id that is not there', async (field, argument) => {
  const { errors } = await app.ask(`{ ${field} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ID', argument });
});

test('node and nodes answer null for an unknown id', async () => {
  const ids = ['region:none', 'region:990000', 'nonsense', '', 'region:990000', '__proto__:x', 'region:\u0000'];
  const { node, nodes } = await app.data(
    'query ($ids: [ID!]!) { node(id: "policy:none") { id } nodes(ids: $ids) { id } }',
    {
      ids,
    },
  );
  expect(node).toBeNull();
  const there = { id: 'region:990000' };
  expect(nodes).toEqual([null, there, null, null, there, null, null]);
});

test('an empty list matches nothing, and null is no filter', async () => {
  const { none, all, every } =
    await app.data(`{ none: measures(regions: []) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    all: measures { totalCount } every: measures(first: null, regions: null, exact: null) { totalCount } }`);
  expect(none).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect(every).toEqual(all);
});

test('a page of no entries still says how many there are', async () => {
  const { measures } = await app.data(
    '{ measures(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } }',
  );
  expect(measures).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null } });
  expect(measures.totalCount).toBeGreaterThan(0);
});

test('numbers beyond 32 bits, fractions and other types are refused by GraphQL itself', async () => {
  for (const value of ['2147483648', '1.5', '"1"', 'true', '[1, 2]'])
    expect((await app.ask(`{ measures(first: ${value}) { totalCount } }`)).status).toBe(400);
  const query = 'query ($first: Int) { measures(first: $first) { totalCount } }';
  const { status, errors } = await app.ask(query, { first: 'x' });
  expect([status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
});

test('standing takes 5,000 ids, as many as a picture may have, and no more', async () => {
  const query = 'query ($ids: [ID!]!) { standing(ids: $ids, filter: {}) }';
  const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, i) => `region:${i}`) });
  const codeOf = async (count: number) => (await app.ask(query, ids(count))).errors[0]?.extensions;
  expect(await codeOf(5000)).toMatchObject({ code: 'UNKNOWN_ID', argument: 'ids' });
  expect(await codeOf(5001)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  const { standing } = await app.data(query, { ids: Array.from({ length: 5000 }, () => 'region:990000') });
  expect(standing).toEqual(['region:990000']);
});

test('a year is a date in a filter, written as a number too, and null is no condition', async () => {
  const { text, number, all, none } = await app.data(`{ all: facets { measures }
    text: facets(filter: { issuedFrom: "2024" }) { measures } number: facets(filter: { issuedFrom: 2024 }) { measures }
    none: facets(filter: { issuedFrom: null, regions: null, sides: null, scheme: null }) { measures } }`);
  expect(number).toEqual(text);
  expect(none).toEqual(all);
});
