import { expect, test } from 'vitest';
import { printFault } from '../../graph/records/fault.ts';
import { sourcesIn } from '../../graph/records/read.ts';
import { resolveSources } from '../../graph/records/resolve.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { faultsIn, measureLine, recordText } from './texts.ts';

const faultsOf = (...texts: string[]) => {
  const vocabularies = texts.flatMap((text, i) => sourcesIn(`${i}.yaml`, text).vocabularies);
  return resolveSources(vocabularies, []).faults.map(printFault);
};

test('a name is an id with or without prefix, a name in either language or an alias, however it is spelled', async () => {
  const { lookup } = await readCorpus();
  const names = [
    'instrument:test-innovation-consortium',
    'test-innovation-consortium',
    '創新 聯合體',
    'innovation CONSORTIUM',
    '联合创新共同体',
  ];
  expect(names.map((name) => lookup.find('INSTRUMENT', name))).toEqual(
    names.map(() => ({ id: 'instrument:test-innovation-consortium' })),
  );
});

test('a name in use in several places is that of the places of the record, else a fault', async () => {
  const { lookup } = await readCorpus();
  expect(lookup.find('AGENCY', '市科技局', ['region:990200'])).toEqual({ id: 'agency:990200-science-technology' });
  expect(lookup.find('AGENCY', '市科技局')).toEqual({
    problem:
      'may mean agency:990100-science-technology or agency:990200-science-technology; should be one of these ids',
  });
});

test('a name of another kind, or of nothing, is a fault with the nearest that there are', async () => {
  const { lookup } = await readCorpus();
  const problems = [
    'group:test-enterprises',
    '创新卷',
    'test-inovation-consortium',
    'instrument:test-open-chalenge',
    '完全不同的一个东西',
  ].map((name) => lookup.find('INSTRUMENT', name));
  expect(problems).toEqual([
    { problem: 'is of the kind group; should be of the kind instrument' },
    { problem: 'is unknown; should be 创新券, or stand in a vocabulary' },
    {
      problem:
        'is unknown; should be test-innovation-consortium or test-mission-consortium or Innovation consortium, or stand in a vocabulary',
    },
    {
      problem:
        'is unknown; should be instrument:test-open-challenge or instrument:test-talent, or stand in a vocabulary',
    },
    { problem: 'is unknown; should stand in a vocabulary' },
  ]);
});

test('every list of a record that names things is looked at', () => {
  const measure = `codings: [{instrument: x1, strength: ORGANISES, anchor: 锚}]
responsibilities: [{agency: x2, role: LEAD, printed: 局}]
programs: [{program: x3, anchor: 锚}]
groups: [{group: x4, role: LEADER, anchor: 锚}]
industries: [{industry: x5, anchor: 锚}]
targets: [{id: 'target:a:1', indicator: x6, type: FIRST, printed: 零, subject: 甲, measured: STOCK, yearBasis: NONE, region: x7}]
incentives: [{id: 'incentive:a:1', name: {zh: 奖, en: a}, form: AWARD, instrument: x8, recipient: x9, anchor: 锚}]
citations: [{cited: y1, relation: REFERS, anchor: 锚}]`;
  const unknown = faultsIn(
    recordText({
      policy: 'issuers: [y2]',
      measure,
      rest: 'citations: [{cited: y3, relation: REFERS, ref: 一, anchor: 锚}]',
    }),
  );
  const names = unknown.map((fault) => /^a\.yaml:([0-9]+): ([a-z]+) "(..)" is unknown/.exec(fault)?.slice(1).join(' '));
  const at = (line: number) => line + measureLine - 1;
  expect(names).toEqual([
    '7 agency y2',
    ...[
      `${at(1)} instrument x1`,
      `${at(2)} agency x2`,
      `${at(3)} program x3`,
      `${at(4)} group x4`,
      `${at(5)} industry x5`,
    ],
    ...[
      `${at(6)} indicator x6`,
      `${at(6)} region x7`,
      `${at(7)} instrument x8`,
      `${at(7)} group x9`,
      `${at(8)} policy y1`,
    ],
    `${at(9)} policy y3`,
  ]);
});

test('every list of a vocabulary that names things is looked at', () => {
  const text = `regions: [{id: region:a, name: {zh: 甲, en: a}, level: CITY, parent: x}]
instruments: [{id: instrument:a, name: {zh: 甲, en: a}, definition: {zh: 甲, en: a}, broader: x}]
indicators: [{id: indicator:a, name: {zh: 甲, en: a}, unit: 家, definition: {zh: 甲, en: a}, broader: x, components: [x], instruments: [x]}]
agencies: [{id: agency:a, name: {zh: 甲, en: a}, type: COURT, region: x, function: x}]
programs: [{id: program:a, name: {zh: 甲, en: a}, type: OTHER, region: x}]
groups: [{id: group:a, name: {zh: 甲, en: a}, broader: x}]
industries: [{id: industry:a, name: {zh: 甲, en: a}, broader: x}]
documents: [{id: policy:a, name: {zh: 甲, en: a}, issuers: [x], regions: [x]}]`;
  const lines = faultsOf(text).map((fault) => fault.replace(/ "x".*/, ''));
  expect(lines).toEqual([
    ...[
      '0.yaml:1: region',
      '0.yaml:2: instrument',
      '0.yaml:3: indicator',
      '0.yaml:3: indicator',
      '0.yaml:3: instrument',
    ],
    ...['0.yaml:4: region', '0.yaml:4: function', '0.yaml:5: region', '0.yaml:6: group', '0.yaml:7: industry'],
    ...['0.yaml:8: agency', '0.yaml:8: region'],
  ]);
});

test('a thing may be described twice in the same words, not in others', () => {
  const group = (en: string) => `groups: [{id: group:a, name: {zh: 甲, en: ${en}}}]`;
  expect(faultsOf(group('a'), group('a'))).toEqual([]);
  expect(faultsOf(group('a'), `\n${group('b')}`)).toEqual([
    '1.yaml:2: group:a is described otherwise at 0.yaml:1; should be described once',
  ]);
});

test('a hierarchy that comes back to itself is a fault at each of its members', () => {
  const region = (id: string, parent: string) =>
    `  - {id: region:${id}, name: {zh: ${id}, en: ${id}}, level: CITY, parent: ${parent}}`;
  const indicator = (id: string, rest: string) =>
    `  - {id: indicator:${id}, name: {zh: ${id}, en: ${id}}, unit: 家, definition: {zh: d, en: d}, ${rest}}`;
  const text = ['regions:', region('a', 'b'), region('b', 'c'), region('c', 'b'), 'indicators:'];
  const more = [
    indicator('d', 'components: [indicator:e]'),
    indicator('e', 'components: [indicator:d]'),
    indicator('f', 'broader: f'),
  ];
  expect(faultsOf([...text, ...more].join('\n'))).toEqual([
    '0.yaml:3: region:b lies above itself by parent; should end in one without',
    '0.yaml:4: region:c lies above itself by parent; should end in one without',
    '0.yaml:8: indicator:f lies above itself by broader; should end in one without',
    '0.yaml:6: indicator:d lies above itself by components; should end in one without',
    '0.yaml:7: indicator:e lies above itself by components; should end in one without',
  ]);
});

test('two vocabularies of one file name are a fault: they would take each other’s place', () => {
  const sources = ['one/things.yaml', 'two/things.yaml'].flatMap((file) => sourcesIn(file, 'groups: []').vocabularies);
  expect(resolveSources(sources, []).faults.map(printFault)).toEqual([
    'two/things.yaml:1: vocabulary:things is also one/things.yaml; the file should have another name',
  ]);
});

test('two records of one policy are a fault, and a record may describe what only it names', () => {
  const own = 'vocabulary: {groups: [{id: group:own, name: {zh: 自己, en: own}}]}';
  const text = recordText({ measure: 'groups: [{group: 自己, role: LEADER, anchor: 锚}]', rest: own });
  expect(faultsIn(text)).toEqual([]);
  expect(faultsIn(`${text}\n---\n${recordText()}`)).toEqual([
    'a.yaml:20: policy:a is also a.yaml; should be another id',
  ]);
});
