import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FactSet } from '../../graph/facts.ts';
import { openApp } from '../server/apps.ts';
import { edge, node, passage, source } from '../store/facts.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const printed =
  '(一)组建创新联合体。支持龙头企业牵头组建创新联合体，对经认定的市级创新联合体给予最高100万元奖励；对承担省级以上重大科技项目的，按实际到账经费给予配套支持。';
const copied = printed.replace('市级', '区级').replace('100万元', '50万元');
const adapted =
  '(一)组建创新联合体。支持龙头企业牵头组建创新联合体，对经认定的市级创新联合体给予最高100万元奖励；并开放仪器设备和科研数据。';

/** A policy of one place with two measures: one that makes consortia, and one on talent that never changes. */
function policy(slug: string, texts: { readonly consortia: string; readonly talent: string } | null): FactSet {
  const id = `policy:${slug}`;
  const measure = (number: number) => `measure:${slug}:${number}`;
  const facts = [
    node(id, { held: true, comprehensive: true, repairs: ['联和体 → 联合体 (a slip)'] }),
    edge('APPLIES_IN', id, `region:${slug}`),
    ...['一(一)', '一(二)'].flatMap((ref, i) => [
      node(measure(i + 1), { policy: id, ref, sort: `${slug}|${i}`, characters: 60 }),
      edge('PART_OF', measure(i + 1), id),
      edge('USES', measure(i + 1), i === 0 ? 'instrument:consortium' : 'instrument:talent', { strength: 'PROVIDES' }),
    ]),
  ];
  const passages = texts ? [passage(id, '一(一)', texts.consortia), passage(id, '一(二)', texts.talent)] : [];
  return source(id, facts, passages);
}

const talent = '(二)引进人才。';
const places = ['a', 'b', 'c', 'd'];
const vocabulary = source('vocabulary:test', [
  ...places.map((slug) => node(`region:${slug}`, { level: 'CITY' })),
  ...places.map((slug) => edge('WITHIN', `region:${slug}`, 'region:all')),
  node('region:all', { level: 'PROVINCE' }),
  ...['instrument:support', 'instrument:consortium', 'instrument:talent'].map((id) => node(id, { sides: '[]' })),
  edge('BROADER', 'instrument:consortium', 'instrument:support'),
  edge('BROADER', 'instrument:talent', 'instrument:support'),
]);
const sets = [
  vocabulary,
  policy('a', { consortia: printed, talent }),
  policy('b', { consortia: copied.replace('创新联合体。', '创新联和体。'), talent }),
  policy('c', { consortia: adapted, talent: '(二)引进人才。' }),
  policy('d', null),
];

const folder = mkdtempSync(join(tmpdir(), 'aligned-'));
let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp({ dataDir: folder, neo4j: null }, sets);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

type Answered = {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly instruments: readonly { readonly id: string }[];
  readonly similarity: number | null;
  readonly reuse: string | null;
  readonly diff: readonly { readonly kind: string; readonly text: string }[] | null;
};

async function pairsOf(sides: readonly string[]): Promise<readonly Answered[]> {
  const { sideBySide } = await app.data(
    `query ($regions: [ID!]) { sideBySide(regions: $regions) {
      pairs(first: 100) { nodes { one { id } other { id } instruments { id } similarity reuse diff { kind text } } } } }`,
    { regions: sides.map((slug) => `region:${slug}`) },
  );
  return sideBySide.pairs.nodes;
}

const slug = ({ id }: { readonly id: string }) => id.replace('measure:', '');
const line = ({ one, other, reuse, instruments }: Answered) =>
  `${slug(one)} ~ ${slug(other)}: ${reuse} (${instruments.map(({ id }) => id.replace('instrument:', '')).join()})`;

test('clauses that were copied, adapted or written anew, under the narrowest instrument that both use', async () => {
  expect((await pairsOf(['a', 'b', 'c'])).map(line)).toEqual([
    'a:2 ~ b:2: COPIED (talent)',
    'a:2 ~ c:2: COPIED (talent)',
    'b:2 ~ c:2: COPIED (talent)',
    'a:1 ~ b:1: COPIED (consortium)',
    'a:1 ~ c:1: ADAPTED (consortium)',
    'b:1 ~ c:1: OWN (consortium)',
    ...['a:1 ~ b:2', 'a:1 ~ c:2', 'a:2 ~ b:1', 'a:2 ~ c:1'].map((pair) => `${pair}: OWN (support)`),
    ...['b:1 ~ c:2', 'b:2 ~ c:1'].map((pair) => `${pair}: OWN (support)`),
  ]);
});

test('how a copied clause departs from the first, with the repairs of its document', async () => {
  const pairs = await pairsOf(['a', 'b']);
  const found = pairs.find(({ one }) => slug(one) === 'a:1');
  expect(found?.diff?.filter(({ kind }) => kind !== 'SAME')).toEqual([
    { kind: 'REMOVED', text: '市' },
    { kind: 'ADDED', text: '区' },
    { kind: 'REMOVED', text: '10' },
    { kind: 'ADDED', text: '5' },
  ]);
  expect(pairs.filter(({ reuse, diff }) => (reuse === 'OWN') !== (diff === null))).toEqual([]);
});

test('the words of a document whose original is not attached are not compared', async () => {
  const pairs = await pairsOf(['a', 'd']);
  expect(pairs.length).toBe(4);
  expect(pairs.map(({ similarity, reuse, diff }) => [similarity, reuse, diff])).toEqual(
    pairs.map(() => [null, null, null]),
  );
});

test('pairs are the same whichever side comes first', async () => {
  const told = ({ one, other, similarity }: Answered) => [[one.id, other.id].toSorted().join(), similarity].join(' ');
  const [there, back] = [await pairsOf(['a', 'b', 'c', 'd']), await pairsOf(['d', 'c', 'b', 'a'])];
  expect(back.map(told).toSorted()).toEqual(there.map(told).toSorted());
});

test('sides without policies of their own are empty, and unknown, not silent', async () => {
  const { sideBySide } = await app.data(
    `{ sideBySide(regions: ["region:all", "region:a"], exact: true) { sides { entity { id } measureCount comparedMeasures speaksForAll }
      instruments { sharing cells { standing measureCount } } pairs { totalCount } } }`,
  );
  expect(sideBySide.sides[0]).toEqual({
    entity: { id: 'region:all' },
    measureCount: 0,
    comparedMeasures: 0,
    speaksForAll: false,
  });
  expect(sideBySide.instruments.map(({ cells }: { cells: { standing: string }[] }) => cells[0]?.standing)).toEqual([
    'UNKNOWN',
    'UNKNOWN',
  ]);
  expect(sideBySide.pairs.totalCount).toBe(0);
});
