import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compileCorpus } from '../corpus/corpus.ts';
import { openApp } from './apps.ts';
import { copied } from './copies.ts';
import { measurePage } from './measurePage.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'calls-'));
const large = 15;
type App = Awaited<ReturnType<typeof openApp>>;
let one: App;
let many: App;
beforeAll(async () => {
  const sets = await compileCorpus();
  one = await openApp({ dataDir: join(folder, 'one'), neo4j: null }, copied(sets, 1));
  many = await openApp({ dataDir: join(folder, 'many'), neo4j: null }, copied(sets, large));
});
afterAll(async () => {
  await one.close();
  await many.close();
  rmSync(folder, { recursive: true });
});

/** The names of the questions that a query asks. */
async function questions(app: App, query: string, first: number): Promise<readonly string[]> {
  app.asked.length = 0;
  await app.data(query, { first });
  return [...app.asked];
}

const shapes: readonly (readonly [string, string])[] = [
  ['measures with everything on them', measurePage],
  [
    'policies with their lists',
    `query ($first: Int) { policies(first: $first, holding: ALL) { totalCount nodes { name
    measures(first: 5) { totalCount nodes { codings { instrument { broader { name } } } } }
    targets(first: 5) { nodes { indicator { targets(first: 3) { nodes { policy { name } } } } } }
    citedBy { totalCount nodes { name } } regions { name parent { name } } source { attached } } } }`,
  ],
  [
    'agencies with their duties',
    `query ($first: Int) { agencies(first: $first) { nodes { name region { name } function { name }
    responsibilities(first: 40) { totalCount nodes { measure { name policy { name } } evidence { quote } } } } } }`,
  ],
  [
    'the texts of policies and the facts in them',
    `query ($first: Int) { policies(first: $first) { nodes {
    passages(first: 2) { totalCount nodes { raw cleaned cut measure { name } changes { read } } }
    facts(first: 8) { totalCount nodes { entity { name } measure { name } evidence { anchorStart } claim {
    ... on Coding { instrument { name } } ... on Responsibility { agency { name } } ... on Target { indicator { name } } } } } } } }`,
  ],
  [
    'codings',
    `query ($first: Int) { codings(first: $first) { nodes { measure { name policy { name } }
    instrument { name uses(first: 5) { nodes { region { name } firstPolicy { name } } } } evidence { anchorStart } } } }`,
  ],
  [
    'aliases with other arguments',
    `query ($first: Int) { policies(first: $first) { nodes {
    a: measures(first: 1) { nodes { name } } b: measures(first: 2) { nodes { name } }
    c: targets(types: [FIGURE]) { totalCount } d: targets(types: [RANK, FIRST]) { totalCount } } } }`,
  ],
  [
    'a search',
    `query ($first: Int) { search(query: "创", first: $first) { edges { matched node { id name
    ... on Measure { instruments { name } } ... on Target { indicator { name } } } } } }`,
  ],
  [
    'facets, and what stands',
    `query ($first: Int) { search(query: "创", first: $first) { totalCount }
    facets(filter: { regions: ["region:990100"], strengths: [PROVIDES, ORGANISES] }) { measures places { entity { name } }
    instruments { entity { name } } groups { entity { name } count } strengths { count } years { count } }
    standing(ids: ["region:990000", "group:test-talents"], filter: { regions: ["region:990100"] }) }`,
  ],
  [
    'a matrix with what is behind each cell',
    `query ($first: Int) { instrumentMatrix(limit: 15) { rows { region { name } } columns { instrument { name } instruments { name } }
    cells { region { name } firstPolicy { name } measures(first: 1) { totalCount nodes { name policy { name } } } } } search(query: "创", first: $first) { totalCount } }`,
  ],
  [
    'the mix of places and documents with what is behind each part',
    `query ($first: Int) { policyMix(limit: 15) { places { region { name } chosen { sides { measures(first: 1) { totalCount nodes { name } } } } stip { code } }
    documents { policy { name } stip { measures(first: 1) { totalCount nodes { name } } } } } search(query: "创", first: $first) { totalCount } }`,
  ],
  [
    'places alike, gaps, and documents to add',
    `query ($first: Int) { similarity(limit: 30) { order { name } merges { left { name } right { name } } cells { left { name } value shared { name } } }
    gaps(k: 1, limit: 30) { instrument { name } users { name } silent { name } measureCount measures(first: 2) { nodes { name } } }
    missingDocuments(first: $first, regions: ["region:990000"]) { totalCount nodes { policy { name } relations { count } citations { measure { name } evidence { policy { name } } } } } }`,
  ],
  [
    'a neighbourhood',
    `query ($first: Int) { neighborhood(ids: ["region:990000"], depth: 4, limit: $first) {
    nodes { label degree neighbors { count } regions { name } entity { name } } edges { label } } }`,
  ],
  [
    'targets, incentives and first movers compared',
    `query ($first: Int) { targetComparison(indicator: "indicator:test-innovation-consortia", limit: $first) { warning
    rows { regions { name } restatements { target { name } } target { name policy { name } evidence { quote } } }
    groups { scope partOf { name } rows { target { name } } } }
    incentiveComparison(limit: $first) { groups { instrument { name } outermost { name } recipient { name } regions { name }
    rows { incentive { name evidence { quote } } followedBy { name } regions { name } } } }
    adoption(instrument: "instrument:test-innovation-consortium") { adopters { region { name } policy { name }
    measures(first: 5) { totalCount nodes { name } } parents { citation { cited { name } evidence { quote } } } } } }`,
  ],
  [
    'places side by side, and who works together in them',
    `query ($first: Int) { policies(first: $first) { totalCount }
    sideBySide(regions: ["region:990100", "region:990200"]) { sides { policies { name } attachedPolicies comparedMeasures }
    instruments { instrument { name } cells { entity { name } measures(first: 5) { totalCount nodes { name policy { name } } } } }
    pairs(first: 20) { nodes { one { name } other { name } instruments { name } reuse diff { text } } } }
    collaboration { places { region { name } nodes { entity { name } betweenness measures(first: 5) { nodes { name } } }
    edges { source { name } target { name } measures(first: 5) { totalCount nodes { name } } } leftOut { collectives { name } } }
    together { edges { measureCount measures(first: 5) { nodes { name } } } } } }`,
  ],
  [
    'the relations of an entity',
    `query ($first: Int) { relations(id: "region:990000") { count label neighbors(first: $first) { totalCount nodes { name
    ... on Policy { regions { name } issuers { name } } } } } }`,
  ],
];

test.each(shapes)('%s cost no more questions for many rows than for a few', async (_, query) => {
  const few = await questions(one, query, 500);
  const more = await questions(many, query, 500);
  // The same questions; answers that come at another time may split a batch in two, which depends on no row.
  expect([...new Set(more)].toSorted()).toEqual([...new Set(few)].toSorted());
  expect(more.length).toBeLessThanOrEqual(few.length + 6);
});

test('what is not asked for is not counted or fetched', async () => {
  const asked = (text: string) => questions(one, `query ($first: Int) { measures(first: $first ${text}`, 5);
  expect(await asked(') { totalCount } }')).toEqual(['count']);
  expect(await asked(') { nodes { name } } }')).toEqual(['page']);
  expect(await asked('instruments: []) { totalCount nodes { name } } }')).toEqual([]);
});
