import { describe, expect, test } from 'vitest';
import { bodiesIn } from '../../graph/records/checks/bodies.ts';
import { findFigures } from '../../graph/records/checks/figures.ts';
import { faultsAgainst, measureLine, recordText } from './texts.ts';

/** Faults of a record whose only measure stands at 一, without the count of characters. */
const faults = (original: string, measure: string, rest = '') =>
  faultsAgainst(original, recordText({ measure, rest })).filter((fault) => !fault.includes('characters is'));
const target = (words: string) => `targets:
  - {id: 'target:a:1', indicator: firms, measured: STOCK, ${words}}`;
const line = measureLine + 1;

describe('places', () => {
  test('an anchor stands once in the paragraph of its address', () => {
    const coding = (words: string) => `codings:\n  - {instrument: voucher, strength: ORGANISES, ${words}}`;
    const original = '一、锚,发券,发钱\n再发券。';
    expect(faults(original, coding('anchor: 发券'))).toEqual([]);
    expect(faults(original, coding('anchor: 再发券, ref: 一¶1'))).toEqual([]);
    expect(faults(original, coding('anchor: 发'))).toEqual([
      `a.yaml:${line}: anchor "发" stands 2 times in 一; should stand once: a longer phrase`,
    ]);
    expect(faults(original, coding('anchor: 再发'))).toEqual([
      `a.yaml:${line}: anchor "再发" is not in 一; stands in 一¶1`,
    ]);
    expect(faults(original, coding('anchor: 无'))).toEqual([
      `a.yaml:${line}: anchor "无" is not in 一; should be words of that paragraph`,
    ]);
    expect(faults(original, coding('anchor: 发券, ref: 二'))).toEqual([
      `a.yaml:${line}: ref 二 is no paragraph of the original; should be 一`,
    ]);
  });

  test('words as printed stand in the paragraph, and serve as anchor where they stand once', () => {
    const original = '一、锚,企业五家,五家。';
    expect(faults(original, target('type: FIRST, printed: 五家, subject: 公司, hedge: 力争, yearBasis: NONE'))).toEqual(
      [
        `a.yaml:${line}: printed "五家" stands 2 times in 一; should stand once: a longer phrase as anchor`,
        `a.yaml:${line}: subject "公司" is not in 一; should be words of that paragraph`,
        `a.yaml:${line}: hedge "力争" is not in 一; should be words of that paragraph`,
      ],
    );
  });

  test('the length of a measure counts all under it', () => {
    const count = (original: string) =>
      faultsAgainst(original, recordText()).filter((fault) => fault.includes('characters'));
    expect(count('一、锚 点\n段\n1.子\n二、别')).toEqual(['a.yaml:14: characters is 1; should be 8']);
    expect(count('二、别')).toEqual([]);
  });
});

describe('figures', () => {
  test('are numbers with a unit: no dates, years, ordinals, file numbers, versions and brands', () => {
    const text =
      '到2027年60家、4.5%,2024年3月1日第13次会议,政发(2024)5号,“465”集群,2.0版,5G应用,1,600万元,20—30个,3年,2023-03-05发布,014/2023-00989分';
    expect(findFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['60家', '4.5%', '1,600万', '20—30个', '3年'],
    ]);
  });

  test('are facts or stand in the list of figures that are none', () => {
    const original = '一、锚,企业60家(当前50家),奖100万元、50万元,满3年。另有7人。';
    const measure = `${target('printed: 60家, subject: 企业, bound: EXACT, value: 60, unit: 家, yearBasis: NONE, baseline: {value: 50, unit: 家}')}
incentives:
  - {id: 'incentive:a:1', name: {zh: 奖, en: a}, form: AWARD, cap: 100, unit: 万元, anchor: 奖100万元}`;
    const missed = (words: string, ref = '一') =>
      `a.yaml:9: the figure in "…${words}…" of ${ref} is no fact; should be a target, an incentive, or stand under figures`;
    expect(faults(original, measure)).toEqual([
      missed('100万元、50万元,满'),
      missed('50万元,满3年。另有'),
      missed('满3年。另有7人。'),
    ]);
    const listed =
      'figures: [{ref: 一, printed: 50万元, why: a}, {ref: 一, printed: 满3年, why: a}, {ref: 一, printed: 7人, why: a}]';
    expect(faults(original, measure, listed)).toEqual([]);
    expect(faults(original, measure, listed.replace('7人', '8人'))).toEqual([
      missed('满3年。另有7人。'),
      expect.stringMatching(/: printed "8人" is not in 一; should be words of it$/),
    ]);
  });

  test('that stand twice are two facts', () => {
    const original = '一、锚,甲市企业60家,乙市企业60家。';
    const measure = target(
      'printed: 60家, anchor: 甲市企业60家, subject: 企业, bound: EXACT, value: 60, unit: 家, yearBasis: NONE',
    );
    expect(faults(original, measure)).toEqual([expect.stringContaining('"…家,乙市企业60家。…"')]);
  });

  test('have the value, unit and bound of the words', () => {
    const of = (original: string, words: string) =>
      faults(`一、锚,${original}。`, target(`subject: 企业, yearBasis: NONE, ${words}`)).map((fault) =>
        fault.replace(/^a\.yaml:[0-9]+: /, ''),
      );
    expect(of('企业4万家以上', 'printed: 4万家, value: 4, unit: 万家, bound: AT_LEAST')).toEqual([]);
    expect(of('企业4万家以上', 'printed: 4万家以上, value: 5, unit: 万家, bound: AT_LEAST')).toEqual([
      'value is 5; should be that of "4万家以上"',
    ]);
    expect(of('企业4万家以上', 'printed: 4万家, value: 4, unit: 家, bound: EXACT')).toEqual([
      'unit is 家; should be that of "4万家"',
      'bound is EXACT at "锚,企业4万家以"; should be AT_LEAST',
    ]);
    expect(of('企业超过60家', 'printed: 60家, value: 60, unit: 家, bound: EXACT')).toEqual([
      'bound is EXACT at "企业超过60家。"; should be MORE_THAN',
    ]);
    expect(of('企业不超过60家左右', 'printed: 不超过60家, value: 60, unit: 家, bound: MORE_THAN')).toEqual([
      'bound is MORE_THAN at "业不超过60家左右"; should be AT_MOST',
      'approximate is false at "业不超过60家左右"; should be true: 左右 is printed',
    ]);
    expect(of('企业60家', 'printed: 60家, value: 60, unit: 家, bound: AT_LEAST, approximate: true')).toEqual([
      'bound is AT_LEAST at "锚,企业60家。"; should be EXACT',
      'approximate is true at "锚,企业60家。"; should be left out: 左右 is not printed',
    ]);
  });

  test('of incentives are printed in their paragraph, unless it prints them in Chinese', () => {
    const incentive = (words: string) =>
      `incentives:\n  - {id: 'incentive:a:1', name: {zh: 奖, en: a}, form: AWARD, unit: 万元, anchor: 锚, ${words}}`;
    expect(faults('一、锚,奖。', incentive('cap: 5'))).toEqual([
      `a.yaml:${line}: cap 5 is not printed in its paragraph; should be a number of it`,
    ]);
    expect(faults('一、锚,奖五万元。', incentive('cap: 5'))).toEqual([]);
  });
});

describe('years', () => {
  const of = (original: string, words: string) =>
    faults(original, target(`printed: 60家, subject: 企业, bound: EXACT, value: 60, unit: 家, ${words}`)).map((fault) =>
      fault.replace(/^a\.yaml:[0-9]+: /, ''),
    );

  test('are those of the sentence, else of what stands before it', () => {
    expect(of('一、锚,到2027年,企业60家。', 'year: 2027, yearBasis: PRINTED')).toEqual([]);
    expect(of('一、锚,到2027年。企业60家。', 'year: 2027, yearBasis: INHERITED')).toEqual([]);
    expect(of('一、锚。企业60家。', 'yearBasis: NONE')).toEqual([]);
    expect(of('一、锚。企业60家。', 'year: 2027, yearBasis: PRINTED')).toEqual([
      'year 2027 is PRINTED, but 2027 is not in its sentence; should be INHERITED or NONE',
    ]);
    expect(of('一、锚。企业60家。', 'year: 2027, yearBasis: INHERITED')).toEqual([
      'year 2027 is INHERITED, but 2027 is not before it in its paragraph or headings; should be NONE',
    ]);
    expect(of('一、锚,到2025年,企业60家。', 'yearBasis: NONE')).toEqual([
      'year none is NONE, but 到2025年 stands in its sentence; should be 2025 and PRINTED',
    ]);
    expect(of('一、锚,到2025年。到2026年。企业60家。', 'yearBasis: NONE')).toEqual([
      'year none is NONE, but 到2026年 stands before it in its paragraph; should be 2026 and INHERITED',
    ]);
  });
});

describe('bodies', () => {
  test('of brackets are read one by one', () => {
    expect(bodiesIn('做事。(责任单位:市科技局、各市(县、区)政府,市委人才办等)')).toEqual([
      '市科技局',
      '各市(县、区)政府',
      '市委人才办',
    ]);
    expect(bodiesIn('〔责任单位:市科技局。以下均涉及各县,不再列出〕')).toEqual(['市科技局']);
    expect(bodiesIn('(区科技局、商务局牵头,郑陆镇、区发改局按职责分工负责)')).toEqual([
      '区科技局',
      '商务局',
      '郑陆镇',
      '区发改局',
    ]);
    expect(bodiesIn('(牵头单位:甲局;配合单位:乙局、丙局)(此件公开发布)(当前50%)')).toEqual(['甲局', '乙局', '丙局']);
    expect(bodiesIn('(责任单位:甲局')).toEqual([]);
  });

  test('named in a bracket are among the responsibilities, LEAD only where 牵头 stands', () => {
    const measure = `responsibilities:
  - {agency: 'agency:1-st', role: LEAD, printed: 市科技局}`;
    expect(faults('一、锚。(责任单位:市科技局、市财政局)', measure)).toEqual(
      [
        `a.yaml:${line}: role is LEAD, but 牵头 is not in its paragraph; should be RESPONSIBLE`,
        `a.yaml:${measureLine}: "市财政局" answers for 一; should be among its responsibilities`,
      ].toSorted(),
    );
    expect(faults('一、锚。(市科技局牵头)', measure)).toEqual([]);
  });
});

describe('quotation', () => {
  const sentence = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';
  const summary = (zh: string) =>
    faultsAgainst(`一、锚${sentence}`, recordText().replace('zh: 做事', `zh: ${zh}`)).filter(
      (fault) => !fault.includes('characters'),
    );

  test('ends after 24 characters of an original, however they are spaced', () => {
    expect(summary(sentence.slice(0, 24))).toEqual([]);
    expect(summary(`说的是 ${sentence.slice(0, 12)} ${sentence.slice(12, 25)}`)).toEqual([
      'a.yaml:12: zh repeats the original ("一二三四五六七八九十甲乙…"); should be our own words',
    ]);
  });

  test('does not mean names and titles', () => {
    expect(summary(`《${sentence}》的办法`)).toEqual([]);
    expect(
      faultsAgainst(`一、锚${sentence}`, recordText().replace('zh: 举措', `zh: ${sentence}`)).filter((fault) =>
        fault.includes('repeats'),
      ),
    ).toEqual([]);
  });

  test('is looked for in all of a record, proposals too', () => {
    const rest = `proposals: [{deep: [{text: ${sentence}}]}]`;
    expect(
      faultsAgainst(`一、锚${sentence}`, recordText({ rest })).filter((fault) => fault.includes('repeats')),
    ).toHaveLength(1);
  });
});
