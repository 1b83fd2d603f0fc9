import { expect, test } from 'vitest';
import { faultsIn, measureLine, recordText } from './texts.ts';

const target = (words: string) =>
  `{id: 'target:a:1', indicator: firms, printed: 五家, subject: 企, measured: STOCK, ${words}}`;
const targetFaults = (...words: string[]) =>
  faultsIn(recordText({ measure: ['targets:', ...words.map((word) => `  - ${target(word)}`)].join('\n') }));
const sound = 'value: 5, unit: 家, bound: EXACT, year: 2027, yearBasis: PRINTED';
const line = measureLine + 1;

test('a sound record has no faults', () => {
  expect(targetFaults(sound)).toEqual([]);
});

test('a figure has value, unit and bound; other targets have none', () => {
  expect(targetFaults('yearBasis: NONE')).toEqual([
    `a.yaml:${line}: target:a:1 is a FIGURE without value; should have one`,
    `a.yaml:${line}: target:a:1 is a FIGURE without unit; should have one`,
    `a.yaml:${line}: target:a:1 is a FIGURE without bound; should have one`,
  ]);
  expect(targetFaults(`type: FIRST, ${sound}`)).toEqual([
    `a.yaml:${line}: value is 5 on a target of type FIRST; should be left out, or the type be FIGURE`,
    `a.yaml:${line}: unit is 家 on a target of type FIRST; should be left out, or the type be FIGURE`,
    `a.yaml:${line}: bound is EXACT on a target of type FIRST; should be left out, or the type be FIGURE`,
  ]);
});

test('ranges rise', () => {
  expect(targetFaults(`${sound}, valueMax: 4, baseline: {value: 3, max: 2, unit: 家}`)).toEqual([
    `a.yaml:${line}: valueMax 4 is below value 5; should be above`,
    `a.yaml:${line}: max 2 is below value 3; should be above`,
  ]);
});

test('a year stands with its basis and a basis with its year', () => {
  expect(targetFaults(sound.replace('PRINTED', 'NONE'))).toEqual([
    `a.yaml:${line}: yearBasis is NONE with the year 2027; should be PRINTED or INHERITED`,
  ]);
  expect(targetFaults(sound.replace('year: 2027, ', ''))).toEqual([
    `a.yaml:${line}: yearBasis is PRINTED without a year; should be NONE, or the year be given`,
  ]);
});

test('targets point to targets of the record, of the same indicator where they restate, and not in a circle', () => {
  const measure = `targets:
  - ${target(`${sound}, restates: 'target:a:2', partOf: 'target:b:1'`)}
  - ${target(`${sound}, restates: 'target:a:1'`).replace('target:a:1', 'target:a:2').replace('firms', 'share')}`;
  expect(faultsIn(recordText({ measure }))).toEqual([
    `a.yaml:${line}: partOf target:b:1 is no target of this record; should be one`,
    `a.yaml:${line}: restates target:a:2, whose indicator is share, not firms; should be the same`,
    `a.yaml:${line}: target:a:1 comes back to itself by restates; should end in another target`,
    `a.yaml:${line + 1}: restates target:a:1, whose indicator is firms, not share; should be the same`,
    `a.yaml:${line + 1}: target:a:2 comes back to itself by restates; should end in another target`,
  ]);
});

test('ids are those of the policy and stand once; measures have addresses of their own', () => {
  const measure = `targets: [${target(sound)}, ${target(sound)}, ${target(sound).replace('target:a:', 'target:ab:')}]`;
  const second = `  - {id: 'measure:b:1', ref: 一, name: {zh: 甲, en: a}, summary: {zh: 甲, en: a}, part: TASK, characters: 0, anchor: 锚}`;
  expect(faultsIn(recordText({ measure, rest: second }))).toEqual([
    `a.yaml:${measureLine}: target:a:1 stands twice; ids should be unique`,
    `a.yaml:${measureLine}: target:ab:1 is not of this policy; should start with target:a:`,
    `a.yaml:${line}: measure:b:1 is not of this policy; should start with measure:a:`,
    `a.yaml:${line}: 一 is the address of two measures; should be of one`,
    `a.yaml:${line}: characters is 0; should be the length that the check with --documents says`,
  ]);
});

test('a measure says a thing once, by whichever name; a group may have two roles', () => {
  const measure = `codings:
  - {instrument: voucher, strength: ORGANISES, anchor: 锚}
  - {instrument: 创新券, strength: PROVIDES, anchor: 锚}
responsibilities:
  - {agency: 市科技局, role: LEAD, printed: 市科技局}
  - {agency: 'agency:1-st', role: SUPPORTING, printed: 市科技局}
groups:
  - {group: firms, role: LEADER, anchor: 锚}
  - {group: firms, role: MEMBER, anchor: 锚}
  - {group: 企业, role: MEMBER, anchor: 锚}`;
  expect(faultsIn(recordText({ measure }))).toEqual([
    `a.yaml:${measureLine + 2}: instrument instrument:voucher stands twice here; should stand once`,
    `a.yaml:${measureLine + 5}: agency agency:1-st stands twice here; should stand once`,
    `a.yaml:${measureLine + 9}: group group:firms MEMBER stands twice here; should stand once`,
  ]);
});

test('incentives have units with their sums, rates with their bases, and point to others of the record', () => {
  const incentive = (id: number, words: string) =>
    `  - {id: 'incentive:a:${id}', name: {zh: 奖, en: a}, form: AWARD, anchor: 锚, ${words}}`;
  const measure = [
    'incentives:',
    incentive(1, "cap: 1, floor: 2, exclusiveWith: ['incentive:a:1', 'incentive:a:2', 'incentive:a:9']"),
    incentive(2, "unit: 万元, rateOf: 投入, follows: 'incentive:a:8'"),
  ].join('\n');
  expect(faultsIn(recordText({ measure }))).toEqual([
    `a.yaml:${line}: incentive:a:1 has a sum without unit; should have one, e.g. 万元`,
    `a.yaml:${line}: cap 1 is below floor 2; should be above`,
    `a.yaml:${line}: incentive:a:1 is no other incentive of this record; should be one`,
    `a.yaml:${line}: incentive:a:9 is no other incentive of this record; should be one`,
    `a.yaml:${line + 1}: unit is 万元 without a sum; should be left out, or a sum be given`,
    `a.yaml:${line + 1}: rateOf is "投入" without rate; should stand with one`,
    `a.yaml:${line + 1}: incentive:a:8 is no other incentive of this record; should be one`,
  ]);
});

test('dates are days of the calendar, as far as they go', () => {
  const policy = `issued: 2023-02-29
  published: 2024-02-29
  effective: 2024-13
  expires: '2024'
  period: {start: 2025, end: 2024}`;
  const rest = "vocabulary: {documents: [{id: policy:old, name: {zh: 旧, en: old}, issued: '2020-00'}]}";
  expect(faultsIn(recordText({ policy, rest }))).toEqual([
    'a.yaml:7: issued 2023-02-29 is no day of the calendar; should be one',
    'a.yaml:9: effective 2024-13 is no day of the calendar; should be one',
    'a.yaml:11: the period ends in 2024 before it starts in 2025; should end later',
    'a.yaml:21: issued 2020-00 is no day of the calendar; should be one',
  ]);
});

test('words as printed are in canonical form', () => {
  const measure = `responsibilities:
  - {agency: 'agency:1-st', role: LEAD, printed: 市 科技局（筹）, anchor: 創新}`;
  expect(faultsIn(recordText({ measure }))).toEqual([
    `a.yaml:${line}: anchor "創新" is not in canonical form; should be "创新"`,
    `a.yaml:${line}: printed "市 科技局（筹）" is not in canonical form; should be "市科技局(筹)"`,
  ]);
});
