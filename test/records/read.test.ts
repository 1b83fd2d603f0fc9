import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printFault } from '../../graph/records/fault.ts';
import { faultAt, readSources, sourcesIn } from '../../graph/records/read.ts';
import { randomOf, randomText } from '../documents/random.ts';
import { faultsIn, recordText } from './texts.ts';

const faultsOf = (text: string) => sourcesIn('a.yaml', text).faults.map(printFault);

describe('a file', () => {
  test('with faults of every kind has them all reported, each at its line with what would be right', () => {
    const text = `policy:
  id: wuxi
  name: {zh: 办法}
  documentType: RULE
  comprehensive: yes
  regions: []
  issued: 2024
  summry: {zh: 甲, en: b}
measures:
  - id: measure:a:1
    ref: 一
    name: 名称
    characters: 1.5
    part: TASK
    anchor: 一二三四五六七八九十一二三四五六七八九十一二三四五
    codings: {instrument: x}
targets: 3
`;
    expect(faultsOf(text)).toEqual([
      'a.yaml:2: policy.id is "wuxi"; should be an id such as policy:wuxi-2024, of a-z 0-9 . : _ -',
      'a.yaml:3: policy.name.en is missing; should be a string',
      'a.yaml:4: policy.documentType is "RULE"; should be one of OPINION, PLAN, ACTION_PLAN, SCHEME, RULES, NOTICE, OTHER',
      'a.yaml:5: policy.comprehensive is "yes"; should be a boolean: true or false',
      'a.yaml:6: policy.regions is a list of 0; should be a list of at least 1',
      "a.yaml:7: policy.issued is 2024; should be a string: '2024', in quotes",
      'a.yaml:8: policy.summry is no known key; should be one of summary',
      'a.yaml:10: measures[0].summary is missing; should be a mapping',
      'a.yaml:12: measures[0].name is "名称"; should be a mapping',
      'a.yaml:13: measures[0].characters is 1.5; should be a whole number',
      'a.yaml:15: measures[0].anchor is "一二三四五六七八九十一二三四五六七八九十一二三四五"; should be at most 24 characters, not 25',
      'a.yaml:16: measures[0].codings is { instrument }; should be a list',
      'a.yaml:17: targets is 3; should be a list',
    ]);
  });

  test('with one faulty entry still has its sound entries checked, and what was left out is not missed twice', () => {
    const target = '{id: target:a:1, indicator: firms, printed: 五, subject: 企, measured: STOCK, yearBasis: NONE';
    const measure = `targets:
  - ${target}, value: 5, unit: 家, bound: NEARLY}
  - ${target.replace(':1', ':2')}, type: COVERAGE, restates: target:a:1}
  - ${target.replace(':1', ':3')}, type: COVERAGE, restates: target:a:9}
codings:
  - {instrument: vouchers, strength: ORGANISES, anchor: 券}`;
    expect(faultsIn(recordText({ measure }))).toEqual([
      'a.yaml:17: measures[0].targets[0].bound is "NEARLY"; should be one of EXACT, AT_LEAST, MORE_THAN, AT_MOST',
      'a.yaml:19: restates target:a:9 is no target of this record; should be one',
      'a.yaml:21: instrument "vouchers" is unknown; should be voucher or Voucher, or stand in a vocabulary',
    ]);
  });

  test('may hold several documents, records and vocabularies, in YAML', () => {
    const text = `${recordText()}\n---\ngroups: []\n---\n${recordText().replace('policy:a', 'policy:b')}`;
    const { records, vocabularies, faults } = sourcesIn('folder/many.yaml', text);
    expect(faults).toEqual([]);
    expect([...records, ...vocabularies].map(({ id }) => id)).toEqual(['policy:a', 'policy:b', 'vocabulary:many-2']);
  });

  test('may be JSON, with lines all the same', () => {
    const text = '{\n"policy": {\n"id": "policy:a",\n"colour": 1}}';
    expect(faultsOf(text).slice(0, 2)).toEqual([
      'a.yaml:2: policy.name is missing; should be a mapping',
      'a.yaml:2: policy.documentType is missing; should be one of OPINION, PLAN, ACTION_PLAN, SCHEME, RULES, NOTICE, OTHER',
    ]);
    expect(faultsOf(text).at(-1)).toMatch(/^a\.yaml:4: policy\.colour is no known key; should be one of /);
  });

  test('of nothing or of comments is no fault', () => {
    expect([faultsOf(''), faultsOf('# later\n')]).toEqual([[], []]);
  });

  test('that is not YAML, repeats a key, names an anchor that is not there or has other keys than words says so', () => {
    expect(faultsOf('policy: [1, 2\nfoo')[0]).toMatch(/^a\.yaml:2: not readable as YAML: /);
    expect(faultsOf('groups: []\ngroups: []')).toEqual(['a.yaml:2: not readable as YAML: Map keys must be unique']);
    expect(faultsOf('groups: *nobody')[0]).toMatch(/^a\.yaml:1: not readable as YAML: .*nobody/);
    expect(faultsOf('[a, b]: c')[0]).toMatch(/^a\.yaml:1: not readable as YAML: /);
    expect(faultsOf('groups: !!secret 1')[0]).toMatch(/^a\.yaml:1: not readable as YAML: /);
  });

  test('that is something else altogether is a fault, not an exception', () => {
    expect(faultsOf('just words')).toEqual(['a.yaml:1: the document is "just words"; should be a mapping']);
    expect(faultsOf('- a\n- b')).toEqual(['a.yaml:1: the document is a list of 2; should be a mapping']);
    expect(faultsOf('policy:')[0]).toBe('a.yaml:1: policy is null; should be a mapping');
    expect(faultsOf('__proto__: {a: 1}\nconstructor: 1').length).toBe(1);
    expect(faultsOf('\u0000\u0001\ud800').length).toBe(1);
  });

  test('made to exhaust the reader is refused in time', () => {
    const bomb = `a: &a [x]\n${'bcdefghij'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
      .join('\n')}`;
    expect(faultsOf(bomb)[0]).toMatch(/^a\.yaml:1: not readable as YAML: Excessive alias count/);
    expect(faultsOf('['.repeat(20_000))[0]).toMatch(/^a\.yaml:1: not readable as YAML/);
    expect(faultsOf(`- ${'- '.repeat(20_000)}`)[0]).toMatch(/^a\.yaml:1: not readable as YAML/);
    expect(faultsOf('x'.repeat(2_000_001))).toEqual(['a.yaml:1: too large: 2000001 characters, at most 2000000']);
    expect(faultsOf(recordText({ rest: 'proposals: &p [*p]' }))).toEqual([]);
  });

  test('of any text at all gives sources or faults', () => {
    const random = randomOf(6);
    for (let run = 0; run < 500; run++) {
      const { records, vocabularies, faults } = sourcesIn(
        'a.yaml',
        randomText(random, 40).replaceAll(/[一-十]/g, ': '),
      );
      expect(records.length + vocabularies.length + faults.length).toBeGreaterThanOrEqual(0);
    }
  });

  test('with any value in the place of any other has faults with lines of that file', () => {
    const random = randomOf(7);
    const wrong = [
      '3',
      'null',
      '[]',
      '{}',
      '"x"',
      'true',
      '[[1]]',
      '{a: {b: 1}}',
      '!!binary aGk=',
      '2024-01-01',
      '.nan',
      '|\n x',
    ];
    const lines = recordText({ measure: 'codings: [{instrument: voucher, strength: ORGANISES, anchor: 券}]' }).split(
      '\n',
    );
    for (let run = 0; run < 300; run++) {
      const at = Math.floor(random() * lines.length);
      const value = wrong[Math.floor(random() * wrong.length)] ?? '';
      const text = lines.map((line, i) => (i === at ? line.replace(/: .*/, `: ${value}`) : line)).join('\n');
      for (const fault of faultsIn(text)) expect(fault).toMatch(/^a\.yaml:[1-9][0-9]*: \S/);
    }
  });
});

test('a source knows the lines of its lists and mappings, also behind an alias and after entries left out', () => {
  const text = `groups:
  - {id: group:bad}
  - id: group:a
    name: &name {zh: 甲, en: a}
  - id: group:b
    name: *name
    aliases:
      - 乙
      - 丙`;
  const [source] = sourcesIn('a.yaml', text).vocabularies;
  const [first, second] = source?.value.groups ?? [];
  if (!source || !first || !second) throw new Error('two groups should be read');
  const lineOf = (value: object, key: string | number | null) => faultAt(source, value, key, '').line;
  expect([lineOf(first, null), lineOf(first, 'name'), lineOf(second, 'name'), lineOf(second.aliases, 1)]).toEqual([
    3, 4, 6, 9,
  ]);
});

describe('paths', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'records-'));
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'deep', 'a.yml'), recordText());
    await writeFile(join(folder, 'b.json'), '{"groups": []}');
    await writeFile(join(folder, 'notes.txt'), 'policy: [');
    await writeFile(join(folder, 'gb.yaml'), Buffer.concat([Buffer.from('# '), Buffer.from([0xd5, 0xfe, 0xb2, 0xdf])]));
    await writeFile(join(folder, 'large.yaml'), ' '.repeat(9_000_000));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are read as files, folders and all in them, each file once, and what is not there is a fault', async () => {
    const nowhere = join(folder, 'nowhere');
    const { records, vocabularies, faults } = await readSources([folder, join(folder, 'deep', 'a.yml'), nowhere]);
    expect(records.map(({ file }) => file)).toEqual([join(folder, 'deep', 'a.yml')]);
    expect(vocabularies.map(({ id }) => id)).toEqual(['vocabulary:b']);
    expect(faults.map(printFault)).toEqual([
      `${join(folder, 'large.yaml')}:1: too large: 2000001 characters, at most 2000000`,
      `${nowhere}:1: cannot be read; should be a file or a folder`,
    ]);
  });
});
