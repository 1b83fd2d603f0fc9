import { expect, test } from 'vitest';
import { canonicalize } from '../../graph/documents/canonical.ts';
import { type Clause, clausesUnder, readClauses } from '../../graph/documents/clauses.ts';
import { randomOf, randomPhrase, randomText } from './random.ts';

const refs = (text: string, reading = {}) => readClauses(text, reading).map((clause) => clause.ref);
const lines = (...all: string[]) => all.join('\n');

test('headings, items, points and what lies under them have qualified addresses', () => {
  const text = lines(
    '标题',
    '引言',
    '一、总',
    '段一',
    '段二',
    '(一)子',
    '说明',
    '1.点',
    '（1）细',
    '①小',
    '附言',
    '2、点',
  );
  expect(refs(text)).toEqual([
    ...['¶1', '¶2', '一', '一¶1', '一¶2', '一(一)', '一(一)¶1', '一(一)1', '一(一)1(1)', '一(一)1(1)①'],
    ...['一(一)1(1)①¶1', '一(一)2'],
  ]);
});

test('numbering may run on across sections, and points may stand right under a heading', () => {
  const text = lines('二、任务', '(一)甲', '1.一', '(二)乙', '2. 二', '十一、保障', '1.一', '(十二)丙');
  expect(refs(text)).toEqual(['二', '二(一)', '二(一)1', '二(二)', '二(二)2', '十一', '十一1', '十一(十二)']);
});

test('chapters, sections and articles stand as printed, in simplified characters', () => {
  const text = lines(
    '第一章　總則',
    '第一條　甲',
    '（一）乙',
    '第二章 分则',
    '第一节 丙',
    '第二条 丁',
    '第十二条之一 戊',
  );
  expect(refs(text)).toEqual([
    ...['第一章', '第一章第一条', '第一章第一条(一)', '第二章', '第二章第一节', '第二章第一节第二条'],
    '第二章第一节第十二条之一',
  ]);
});

test('articles lie under headings, and headings inside articles where these come first', () => {
  expect(refs(lines('一、总则', '第一条 甲', '二、分则', '第二条 乙'))).toEqual(['一', '一第一条', '二', '二第二条']);
  expect(refs(lines('第一条 甲', '一、乙', '第二条 丙'))).toEqual(['第一条', '第一条一', '第二条']);
});

test('dates, decimals, years and lists of numerals are no numbering', () => {
  const text = lines(
    '2024年1月7日',
    '1.5万家',
    '(2020—2022年)',
    '2023.1.5',
    '一、二产业融合',
    '一、二、三项',
    '(此件公开发布)',
  );
  expect(refs(text)).toEqual(['¶1', '¶2', '¶3', '¶4', '¶5', '¶6', '¶7']);
});

test('a numbering that starts again has addresses of its own', () => {
  const text = lines('一、甲', '(一)乙', '附件', '一、丙', '(一)丁', '段');
  expect(refs(text)).toEqual(['一', '一(一)', '一(一)¶1', '一~2', '一~2(一)', '一~2(一)¶1']);
});

test('blank lines and lines of invisible characters do not count', () => {
  expect(refs('\n \u3000\n甲\r\n\r\n\u200b\n乙')).toEqual(['¶1', '¶2']);
});

test('the text is the raw one, without the white space around it, and stands where the offsets say', () => {
  const original = '  一、總 體\r\n\t到２０２７年　';
  expect(readClauses(original)).toEqual([
    { ref: '一', path: ['一'], text: '一、總 體', start: 2, end: 7, canonical: '一、总体' },
    { ref: '一¶1', path: ['一'], text: '到２０２７年', start: 10, end: 16, canonical: '到2027年' },
  ]);
});

test('cuts take out lines and parts of lines, from the beginning and to the end', () => {
  const original = lines('首页 > 政策', '<b>标题', '一、甲乙丙丁', '广告', '二、戊', '主办：某公司', '电话');
  const cuts = [
    { from: '^', to: '<b>' },
    { from: '乙', to: '丙' },
    { from: '广告', to: '广告' },
    { from: '主办', to: '$' },
  ];
  expect(readClauses(original, { cuts }).map(({ ref, text }) => [ref, text])).toEqual([
    ['¶1', '标题'],
    ['一', '一、甲丁'],
    ['二', '二、戊'],
  ]);
});

test('a cut that is not found, or whose beginning stands twice, is passed over', () => {
  const cuts = [
    { from: '没有', to: '$' },
    { from: '甲', to: '$' },
    { from: '乙', to: '没有' },
  ];
  expect(refs(lines('甲', '甲乙'), { cuts })).toEqual(['¶1', '¶2']);
});

test('repairs may bring numerals to light and cuts are sought in the repaired text', () => {
  const reading = { repairs: [{ printed: '??', read: '广告' }], cuts: [{ from: '广告', to: '$' }] };
  expect(readClauses('甲\n??\n乙', reading).map((clause) => clause.canonical)).toEqual(['甲']);
});

test('all under an address is that paragraph and what is numbered or stands below it, not its namesakes', () => {
  const clauses = readClauses(lines('一、甲', '1.乙', '丙', '(1)丁', '2.戊', '10.己', '11.庚'));
  expect(clausesUnder(clauses, '一1').map(({ ref }) => ref)).toEqual(['一1', '一1¶1', '一1(1)']);
});

test('of any text, every visible character lies in exactly one paragraph with an address of its own', () => {
  const random = randomOf(3);
  for (let run = 0; run < 2_000; run++) {
    const text = randomText(random, 80);
    const clauses = readClauses(text);
    const whole = clauses.map((clause) => clause.canonical).join('');
    expect({ text, whole }).toEqual({ text, whole: canonicalize(text).text });
    expect({ text, faults: faultsOf(text, clauses) }).toEqual({ text, faults: [] });
  }
});

test('any repairs and cuts leave paragraphs with sound addresses and offsets', () => {
  const random = randomOf(4);
  for (let run = 0; run < 2_000; run++) {
    const text = randomText(random, 60);
    const phrase = () => randomPhrase(random, text);
    const repairs = [{ printed: phrase(), read: randomText(random, 3) }];
    const cuts = [
      { from: random() < 0.3 ? '^' : phrase(), to: random() < 0.3 ? '$' : phrase() },
      { from: phrase(), to: phrase() },
    ];
    const clauses = readClauses(text, { repairs, cuts });
    const faults = faultsOf(text, clauses).filter((fault) => !fault.startsWith('text'));
    expect({ text, repairs, cuts, faults }).toEqual({ text, repairs, cuts, faults: [] });
  }
});

function faultsOf(original: string, clauses: readonly Clause[]): string[] {
  const seen = new Set<string>();
  let last = 0;
  return clauses.flatMap((clause) => {
    const faults = [
      clause.text === original.slice(clause.start, clause.end) ? null : `text of ${clause.ref}`,
      clause.start >= last && clause.end > clause.start && clause.end <= original.length
        ? null
        : `place of ${clause.ref}`,
      clause.canonical !== '' && !seen.has(clause.ref) && !/[\r\n]/.test(clause.text) ? null : `address ${clause.ref}`,
    ];
    seen.add(clause.ref);
    last = clause.end;
    return faults.filter((fault) => fault !== null);
  });
}
