import { beforeAll, describe, expect, test } from 'vitest';
import type { FactEdge, FactNode, FactSet } from '../../graph/facts.ts';
import { relations } from '../../graph/model.ts';
import { edgeColumns, nodeColumns } from '../../graph/store/columns.ts';
import { compileCorpus } from '../corpus/corpus.ts';

let sets: FactSet[] = [];
let nodes: readonly FactNode[] = [];
let edges: readonly FactEdge[] = [];
beforeAll(async () => {
  sets = await compileCorpus();
  nodes = sets.flatMap((set) => set.nodes);
  edges = sets.flatMap((set) => set.edges);
});

const jia = 'policy:jia-2024-consortia';
const node = (id: string) => nodes.find((candidate) => candidate.id === id)?.properties ?? {};
const edge = (id: string) => edges.find((candidate) => candidate.id === id)?.properties ?? {};
const only = (properties: FactNode['properties'], ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, properties[name]]));
const set = (source: string) => sets.find((candidate) => candidate.source === source);

describe('every fact', () => {
  test('has exactly the columns of its kind, the store’s own aside', () => {
    const own = new Set(['hash', 'owners', 'teller']);
    const wrong = [
      ...nodes.map((fact) => ({ fact, columns: nodeColumns(fact.kind) })),
      ...edges.map((fact) => ({ fact, columns: edgeColumns(fact.relation) })),
    ].filter(({ fact, columns }) => {
      const names = columns.map(({ name }) => name).filter((name) => !own.has(name));
      return names.toSorted().join() !== Object.keys(fact.properties).toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  test('has an id of its own, and a relation joins kinds that the model allows', () => {
    const ids = [...nodes, ...edges].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const wrong = edges.filter(({ relation, source, target }) => {
      const { source: sources, target: targets } = relations[relation] as {
        source: readonly string[];
        target: readonly string[];
      };
      return !sources.includes(source.kind) || !targets.includes(target.kind);
    });
    expect(wrong).toEqual([]);
  });

  test('stands in an order of its own within its kind, as its relations do within their source', () => {
    const keys = [
      ...nodes.map(({ kind, properties }) => `${kind} ${properties.sort}`),
      ...edges.map(({ relation, source, properties }) => `${relation} ${source.id} ${properties.sort}`),
    ];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('is joined only to things that some source describes, and a source names what it does not describe', () => {
    const described = new Set(nodes.map(({ id }) => id));
    expect(sets.flatMap((set) => set.names).filter((id) => !described.has(id))).toEqual([]);
    expect(set('policy:bing-2022-talent-notice')?.names).toEqual([
      ...['indicator:test-talents', 'instrument:test-innovation-consortium', 'instrument:test-talent'],
      ...['policy:jia-province-2020-innovation-regulations', 'policy:jia-province-talent-plan', 'region:990201'],
    ]);
  });

  test('is the same when compiled again, and differs by its hash when anything in it differs', async () => {
    expect(await compileCorpus()).toEqual(sets);
    const bare = (await compileCorpus({ documents: false })).flatMap((set) => [...set.nodes, ...set.edges]);
    const hashes = new Map([...nodes, ...edges].map(({ id, hash }) => [id, hash]));
    const changed = bare.filter(({ id, hash }) => hashes.get(id) !== hash).map(({ id }) => id.split(':')[0]);
    expect(new Set(changed)).toEqual(new Set(['measure', 'target', 'incentive']));
  });
});

test('a policy has its metadata, issuers in order, and what was mended', () => {
  expect(
    only(
      node(jia),
      'nameEn',
      'aliases',
      'sort',
      'documentNumber',
      'held',
      'comprehensive',
      'missing',
      'issued',
      'published',
      'effective',
      'status',
      'periodStart',
      'periodEnd',
      'summaryZh',
      'file',
      'url',
      'repairs',
    ),
  ).toEqual({
    nameEn: 'Three-year action plan of Jia for innovation consortia (2024–2026)',
    aliases: ['甲市联合体方案'],
    sort: `2024-03-01|${jia}`,
    documentNumber: '甲政发〔2024〕5号',
    held: true,
    comprehensive: true,
    missing: ['ANNEX'],
    issued: '2024-03-01',
    published: '2024-03',
    effective: null,
    status: 'IN_FORCE',
    periodStart: 2024,
    periodEnd: 2026,
    summaryZh: '甲市三年内组建各类联合体的方案',
    file: 'jia.txt',
    url: 'https://example.org/jia',
    repairs: [],
  });
  expect(edge(`ISSUED_BY:${jia}>agency:990100-science-technology`)).toMatchObject({
    position: 2,
    sort: '0002|agency:990100-science-technology',
  });
  expect(node('policy:yi-2023-innovation-rules')).toMatchObject({
    sort: '9999|policy:yi-2023-innovation-rules',
    repairs: [
      '沿??苿搸瘛推髽I → 沿海科创带企业 (lost when the page was converted twice)',
      '^ … 政策文件</div> ✂ (navigation of the site)',
      'ICP备案 … $ ✂ (footer of the site)',
    ],
  });
});

test('a document that is only cited is a policy without content', () => {
  expect(
    only(
      node('policy:jia-province-talent-plan'),
      'nameZh',
      'held',
      'documentType',
      'status',
      'missing',
      'repairs',
      'summaryZh',
      'sort',
    ),
  ).toEqual({
    nameZh: '甲省人才规划',
    held: false,
    documentType: 'OTHER',
    status: 'UNKNOWN',
    missing: [],
    repairs: [],
    summaryZh: null,
    sort: '9999|policy:jia-province-talent-plan',
  });
});

test('a measure has its clause, its place in the order, and its text for search', () => {
  const measure = node('measure:jia-2024-consortia:2.1.2');
  expect(
    only(
      measure,
      'nameZh',
      'sort',
      'ref',
      'anchor',
      'policy',
      'review',
      'part',
      'sectionZh',
      'characters',
      'rule',
      'confidence',
    ),
  ).toEqual({
    nameZh: '攻关关键技术',
    sort: `2024-03-01|${jia}/0002/0000`,
    ref: '二(一)2',
    anchor: '攻关关键技术',
    policy: jia,
    review: 'REVIEWED',
    part: 'TASK',
    sectionZh: '重点任务 › 组建联合体',
    characters: 115,
    rule: null,
    confidence: null,
  });
  expect(measure.nameTokens).toContain(' gongguanguanjianjishu ');
  expect([measure.summaryTokens, measure.tokens].map((tokens) => String(tokens).includes(' 全省 '))).toEqual([
    false,
    true,
  ]);
});

test('the text of all clauses under a measure is its own for search', () => {
  expect(node('measure:yi-2023-innovation-rules:2.4').tokens).toContain(' 发放 ');
  expect(node('incentive:yi-2023-innovation-rules:2.4:high-tech').tokens).not.toContain(' 发放 ');
});

test('targets are named by indicator and figure, and counted in the unit of the indicator', () => {
  const shown = nodes
    .filter(({ kind }) => kind === 'TARGET')
    .map(({ properties: { nameZh, nameEn, normalized } }) => [nameZh, nameEn, normalized]);
  expect(shown).toEqual([
    ['科技人才数：不多于30%', 'Science talents: growth of at most 30%', null],
    ['创新联合体数：30家', 'Innovation consortia: 30 (by 2026)', '{"value":30,"unit":"家"}'],
    ['生态型创新联合体数：10家', 'Ecosystem consortia: 10 (by 2026)', '{"value":10,"unit":"家"}'],
    ['任务型创新联合体数：20家', 'Mission consortia: 20 (by 2026)', '{"value":20,"unit":"家"}'],
    ['研发投入强度：超过3%', 'R&D intensity: more than 3% (by 2026)', '{"value":3,"unit":"%"}'],
    ['高新技术企业数：400—500家', 'High-tech enterprises: 400–500 (by 2026)', '{"value":400,"max":500,"unit":"家"}'],
    ['省级实验室数：零突破', 'Provincial laboratories: the first of its kind (by 2026)', null],
    ['创新能力位次：全省前5位', 'Rank in innovation: a place in a ranking (by 2026)', null],
    ['生态型创新联合体数：10家', 'Ecosystem consortia: 10 (by 2026)', '{"value":10,"unit":"家"}'],
    ['攻关项目数：20项左右', 'Research projects: about 20 (each year)', '{"value":20,"unit":"项"}'],
    ['研发机构建有率：全覆盖', 'Enterprises with an R&D unit: full coverage', null],
    ['研发投入增速：高于全省平均水平', 'Growth of R&D spending: against an average', null],
    ['科技人才数：1.2万名以上', 'Science talents: at least 12,000 (in total)', '{"value":12000,"unit":"人"}'],
    ['人才示范区：创建国家级人才示范区', 'Talent demonstration zone: a title to be won', null],
    ['研发投入强度：逐年提高研发投入强度', 'R&D intensity: a direction only (each year)', null],
    ['创新联合体数：12个', 'Innovation consortia: 12 (by 2025)', '{"value":12,"unit":"家"}'],
  ]);
});

test('a target keeps what is printed, and its relations', () => {
  const id = 'target:jia-2024-consortia:2.1.1:ecosystem-consortia';
  expect(
    only(
      node(id),
      'type',
      'printed',
      'bound',
      'value',
      'unit',
      'year',
      'yearBasis',
      'cadence',
      'sort',
      'ref',
      'anchor',
      'baseline',
    ),
  ).toEqual({
    type: 'FIGURE',
    printed: '10家',
    bound: 'EXACT',
    value: 10,
    unit: '家',
    year: 2026,
    yearBasis: 'PRINTED',
    cadence: 'BY',
    sort: `2024-03-01|${jia}/0001/0001`,
    ref: '二(一)1',
    anchor: '10家',
    baseline: null,
  });
  expect(edges.filter((candidate) => candidate.source.id === id).map((candidate) => candidate.id)).toEqual([
    `SET_BY:${id}>${jia}`,
    `SET_UNDER:${id}>measure:jia-2024-consortia:2.1.1`,
    `MEASURED_BY:${id}>indicator:test-ecosystem-consortia`,
    `RESTATES:${id}>target:jia-2024-consortia:1:ecosystem-consortia`,
  ]);
  expect(node('target:jia-2024-consortia:2.1.2:rd-units').baseline).toBe('{"value":60,"unit":"%"}');
  expect(only(node('target:jia-2024-consortia:2.2.3:talent-zone'), 'review', 'rule', 'confidence')).toEqual({
    review: 'PROPOSED',
    rule: 'status',
    confidence: 0.75,
  });
  expect(
    edges.filter(({ relation }) => relation === 'SHARE_OF' || relation === 'HOLDS_IN').map(({ id }) => id),
  ).toEqual([
    'SHARE_OF:target:jia-2024-consortia:1:ecosystem-consortia>target:jia-2024-consortia:1:innovation-consortia',
    'SHARE_OF:target:jia-2024-consortia:1:mission-consortia>target:jia-2024-consortia:1:innovation-consortia',
    'HOLDS_IN:target:jia-2024-consortia:2.2.3:talents>region:990100-high-tech-zone',
  ]);
});

test('incentives are in yuan by amount, cap or floor, and exclude each other once', () => {
  const sums = nodes
    .filter(({ kind }) => kind === 'INCENTIVE')
    .map(({ id, properties }) => [id.split(':').at(-1), properties.normalized]);
  expect(sums).toEqual([
    ['city', '{"value":2000000,"unit":"元"}'],
    ['province', '{"value":5000000,"unit":"元"}'],
    ['follow-up', '{"value":500000,"unit":"元"}'],
    ['projects', '{"value":1000000,"unit":"元"}'],
    ['land', null],
    ['high-tech', '{"value":100000,"unit":"元"}'],
    ['vouchers', '{"value":50000,"unit":"元"}'],
  ]);
  const start = 'incentive:jia-2024-consortia:3.1';
  expect(edges.filter(({ relation }) => relation === 'EXCLUDES' || relation === 'FOLLOWS').map(({ id }) => id)).toEqual(
    [`EXCLUDES:${start}:city>${start}:province`, `FOLLOWS:${start}:follow-up>${start}:city`],
  );
});

test('responsibilities have their place in the list, their own clause where inherited, and the document its own', () => {
  expect(edge('ASSIGNED_TO:measure:jia-2024-consortia:2.2.3>agency:990100-county-governments')).toEqual({
    relation: 'ASSIGNED_TO',
    id: 'ASSIGNED_TO:measure:jia-2024-consortia:2.2.3>agency:990100-county-governments',
    sort: '0002|agency:990100-county-governments',
    role: 'RESPONSIBLE',
    printed: '各县(区)人民政府',
    position: 2,
    inherited: true,
    policy: jia,
    ref: '二(一)1',
    anchor: '各县(区)人民政府',
    review: 'REVIEWED',
    rule: null,
    confidence: null,
  });
  expect(edge(`ASSIGNED_TO:${jia}>agency:990100-consortia-group`)).toMatchObject({
    role: 'COORDINATING',
    ref: '四(一)',
  });
});

test('names in a record mean the things of its places', () => {
  const yi = edges.filter(({ id }) => id.startsWith('ASSIGNED_TO:measure:yi-')).map(({ target }) => target.id);
  expect(yi).toEqual([
    'agency:990200-innovation-committee',
    'agency:990200-science-technology',
    'agency:990200-finance',
  ]);
});

test('a group with two roles in a measure and a document cited in several places are several relations', () => {
  const ids = edges.filter(({ relation }) => relation === 'INVOLVES' || relation === 'CITES').map(({ id }) => id);
  const measure = 'measure:jia-2024-consortia';
  expect(ids.filter((id) => /chain-leaders|^CITES:policy:jia/.test(id))).toEqual([
    `CITES:${jia}>policy:jia-province-2020-innovation-regulations`,
    `INVOLVES:${measure}:2.1.1>group:test-chain-leaders`,
    `INVOLVES:${measure}:2.1.1>group:test-chain-leaders@BENEFICIARY`,
    `CITES:${jia}>policy:yi-2023-innovation-rules@${measure}:2.2.3`,
    `CITES:${jia}>policy:jia-province-2020-innovation-regulations@${measure}:4.2`,
  ]);
  expect(edge(`CITES:${jia}>policy:yi-2023-innovation-rules@${measure}:2.2.3`)).toMatchObject({
    relation: 'CITES',
    citation: 'APPLIES',
    measure: `${measure}:2.2.3`,
    anchor: '《乙市科技创新若干规定》',
  });
});

test('a coding has its strength, its dispute and its clause', () => {
  expect(edge('USES:measure:jia-2024-consortia:2.1.2>instrument:test-open-challenge')).toMatchObject({
    sort: '0003|instrument:test-open-challenge',
    strength: 'EXPLORES',
    debated: 'could count as ORGANISES',
    ref: '二(一)2',
    anchor: '探索揭榜挂帅',
  });
});

test('regions stand by code, a zone after its place; other shared things by id', () => {
  const sorts = nodes.filter(({ kind }) => kind === 'REGION').map(({ properties }) => properties.sort);
  expect(sorts).toEqual([
    '990000|region:990000',
    '990100|region:990100',
    '990100|region:990100-high-tech-zone',
    '990200|region:990200',
    '990201|region:990201',
  ]);
  expect(node('group:test-talents').sort).toBe('group:test-talents');
});

test('an instrument keeps its sides as they are written', () => {
  expect(node('instrument:test-innovation-consortium')).toMatchObject({
    nameKeys: ['创新联合体', 'innovationconsortium'],
    aliasKeys: ['联合创新共同体'],
    sides:
      '[{"scheme":"policy-function","side":"SUPPLY","reason":"direct support"},{"scheme":"financial-strict","side":"SUPPLY"}]',
    stip: ['PI021'],
    wording: ['组建创新联合体'],
  });
});

test('passages are the paragraphs of the original, then what was cut from it; proposals are counted', () => {
  const yi = set('policy:yi-2023-innovation-rules');
  expect(yi?.passages.at(0)).toMatchObject({ id: 'policy:yi-2023-innovation-rules#¶1', text: '乙市科技創新若干規定' });
  const read = yi?.passages.filter(({ ref }) => !ref.includes('✂')) ?? [];
  expect(read.at(-1)).toMatchObject({ ref: '第三章第五条' });
  expect(yi?.passages.slice(read.length).map(({ ref }) => ref)).toEqual(['✂1¶1', '✂2¶1']);
  expect(sets.map(({ source, proposals, passages }) => [source, proposals, passages.length])).toEqual([
    ['vocabulary:places', 0, 0],
    ['vocabulary:things', 0, 0],
    ['policy:bing-2022-talent-notice', 0, 0],
    [jia, 1, 21],
    ['policy:yi-2023-innovation-rules', 0, 13],
  ]);
});
