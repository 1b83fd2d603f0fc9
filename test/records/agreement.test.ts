import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementOf } from '../../graph/records/agreement.ts';
import { sourcesIn } from '../../graph/records/read.ts';
import { resolveSources } from '../../graph/records/resolve.ts';
import { vocabularyText } from './texts.ts';

const measure = (number: number, ref: string, facts: string) =>
  `  - {id: 'measure:a:${number}', ref: ${ref}, name: {zh: 举措, en: Measure}, summary: {zh: 做事, en: Do}, part: TASK, characters: 1, anchor: 锚, ${facts}}\n`;
const reading = (...measures: string[]) =>
  `policy: {id: 'policy:a', name: {zh: 办法, en: Rules}, documentType: RULES, comprehensive: true, regions: [甲市]}\nmeasures:\n${measures.join('')}`;
const coding = (instrument: string, strength: string) =>
  `{instrument: ${instrument}, strength: ${strength}, anchor: 锚}`;
const firms = (bound: string) =>
  `{id: 'target:a:1:firms', indicator: 企业数, printed: 60家, subject: 企业, bound: ${bound}, measured: STOCK, value: 60, unit: 家, year: 2027, yearBasis: PRINTED}`;
const share = (value: number) =>
  `{id: 'target:a:1:share', indicator: indicator:share, printed: '${value}%', subject: 占比, bound: EXACT, measured: SHARE, value: ${value}, unit: '%', yearBasis: NONE}`;

/** Both have 一 and 二; each has a measure of its own, whose codings nobody can agree on. */
const first = reading(
  measure(
    1,
    '一',
    `codings: [${coding('voucher', 'PROVIDES')}, ${coding('staff', 'SUPPORTS')}], targets: [${firms('EXACT')}, ${share(5)}], responsibilities: [{agency: 市科技局, role: LEAD, printed: 市科技局}]`,
  ),
  measure(
    2,
    '二',
    `codings: [${coding('voucher', 'ORGANISES')}], groups: [{group: firms, role: BENEFICIARY, anchor: 锚}]`,
  ),
  measure(3, '三', `codings: [${coding('staff', 'ORGANISES')}]`),
);
const second = reading(
  measure(
    1,
    '一',
    `codings: [${coding('instrument:voucher', 'PROVIDES')}], targets: [${firms('AT_LEAST')}, ${share(6)}], responsibilities: [{agency: 'agency:1-st', role: LEAD, printed: 市科技局}]`,
  ),
  measure(2, '二', `codings: [${coding('voucher', 'SUPPORTS')}, ${coding('staff', 'ORGANISES')}]`),
  measure(4, '四', `codings: [${coding('voucher', 'PROVIDES')}]`),
);

function read(text: string) {
  const vocabulary = sourcesIn('vocabulary.yaml', vocabularyText);
  const { records } = sourcesIn('a.yaml', text);
  const { lookup } = resolveSources(vocabulary.vocabularies, records);
  const record = records[0]?.value;
  if (!record) throw new Error('the reading is no record');
  return { record, lookup };
}

describe('the agreement of two readings', () => {
  test('is F1 for facts and κ for codings, with what only one has', () => {
    const instruments = ['instrument:voucher', 'instrument:staff', 'instrument:3', 'instrument:4', 'instrument:5'];
    const none = { both: 0, onlyFirst: [], onlySecond: [], score: null };
    expect(agreementOf(read(first), read(second), instruments)).toEqual([
      // Two of three measures each: 2 × 2 / (3 + 3).
      { kind: 'measures', both: 2, onlyFirst: ['三'], onlySecond: ['四'], score: 2 / 3 },
      { kind: 'targets', both: 1, onlyFirst: ['一 FIGURE 5%'], onlySecond: ['一 FIGURE 6%'], score: 0.5 },
      {
        kind: 'targets, indicator',
        both: 1,
        onlyFirst: ['一 5% indicator:share'],
        onlySecond: ['一 6% indicator:share'],
        score: 0.5,
      },
      {
        kind: 'targets, fields',
        both: 0,
        onlyFirst: ['一 60家 EXACT STOCK 2027 PRINTED BY', '一 5% EXACT SHARE  NONE BY'],
        onlySecond: ['一 60家 AT_LEAST STOCK 2027 PRINTED BY', '一 6% EXACT SHARE  NONE BY'],
        score: 0,
      },
      // A short name of the place and an id are the same body.
      { kind: 'responsibilities', both: 1, onlyFirst: [], onlySecond: [], score: 1 },
      { kind: 'incentives', ...none },
      { kind: 'incentives, instrument', ...none },
      { kind: 'programs', ...none },
      { kind: 'groups', both: 0, onlyFirst: ['二 group:firms'], onlySecond: [], score: 0 },
      { kind: 'industries', ...none },
      { kind: 'citations', ...none },
      // 2 shared measures × 5 instruments: 10 cells, 2 both, 1 and 1 alone, 6 neither. Observed 8/10; by chance
      // 3/10 × 3/10 + 7/10 × 7/10 = 58/100; κ = (80 − 58) / (100 − 58).
      {
        kind: 'codings',
        both: 2,
        onlyFirst: ['一 instrument:staff'],
        onlySecond: ['二 instrument:staff'],
        score: expect.closeTo(22 / 42, 12),
      },
      {
        kind: 'strength',
        both: 1,
        onlyFirst: ['二 instrument:voucher ORGANISES'],
        onlySecond: ['二 instrument:voucher SUPPORTS'],
        score: 0.5,
      },
    ]);
  });

  test('of a reading with itself is whole, and has no κ where nothing is coded', () => {
    const scores = (text: string) =>
      Object.fromEntries(
        agreementOf(read(text), read(text), ['instrument:voucher']).map(({ kind, score }) => [kind, score]),
      );
    expect(scores(reading(measure(1, '一', `codings: [${coding('voucher', 'PROVIDES')}]`)))).toMatchObject({
      measures: 1,
      strength: 1,
    });
    expect(scores(reading(measure(1, '一', 'codings: []')))).toMatchObject({
      measures: 1,
      codings: null,
      strength: null,
    });
  });
});

describe('npm run agreement', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agreement-'));
    const texts = { first, second, other: first.replaceAll('policy:a', 'policy:b').replaceAll(':a:', ':b:') };
    for (const [name, text] of Object.entries({ ...texts, bad: first.replace('RULES', 'RULE') })) {
      await mkdir(path(name));
      await writeFile(join(path(name), 'vocabulary.yaml'), vocabularyText);
      await writeFile(join(path(name), 'a.yaml'), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('prints a line a kind of fact, and the differences when asked', async () => {
    const [brief, long] = await Promise.all([
      run(path('first'), path('second')),
      run('--differences', path('first'), path('second')),
    ]);
    expect(brief).toMatchObject({ status: 0, error: '' });
    expect(brief.out.split('\n').slice(0, 3)).toEqual([
      'policy:a',
      '  measures                 0.667   both 2, only first 1, only second 1',
      '  targets                  0.500   both 1, only first 1, only second 1',
    ]);
    expect(long.out.split('\n').slice(0, 4)).toEqual([...brief.out.split('\n').slice(0, 2), '    < 三', '    > 四']);
  });

  test('prints all for machines', async () => {
    const { status, out } = await run('--json', path('first'), path('second'));
    const [{ id, rows }] = JSON.parse(out);
    expect([status, id, rows[0]]).toEqual([
      0,
      'policy:a',
      { kind: 'measures', both: 2, onlyFirst: ['三'], onlySecond: ['四'], score: 2 / 3 },
    ]);
  });

  test('ends with 1 where a record has no twin or a reading is refused', async () => {
    const [other, bad] = await Promise.all([run(path('first'), path('other')), run(path('first'), path('bad'))]);
    expect(other).toEqual({
      status: 1,
      out: '',
      error: [
        `${join(path('first'), 'a.yaml')}: policy:a is not in ${path('other')}; should be read twice`,
        `${join(path('other'), 'a.yaml')}: policy:b is not in ${path('first')}; should be read twice`,
        `${path('first')} and ${path('other')} should hold two readings of one document`,
        '',
      ].join('\n'),
    });
    expect(bad).toMatchObject({ status: 1, out: '', error: expect.stringContaining('policy.documentType is "RULE"') });
  });

  test('ends with 2 for wrong usage, 0 for help', async () => {
    const answers = await Promise.all([run(path('first')), run('--colour', 'x', 'y'), run('--help')]);
    expect(answers.map(({ status }) => status)).toEqual([2, 2, 0]);
  });
});

/** What the command answers: exit status, standard output and error. */
async function run(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  const cwd = join(import.meta.dirname, '../..');
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['server/cli/agreement.ts', ...words], {
      cwd,
    });
    return { status: 0, out: stdout, error: stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, error: stderr };
  }
}
