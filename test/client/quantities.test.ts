import { describe, expect, test } from 'vitest';
import { moneyInYuan, moneyText, targetFigure, targetTerm } from '../../client/i18n/quantities.ts';
import { speeches } from '../../client/i18n/useWords.ts';

const figure = {
  type: 'FIGURE' as const,
  printed: '4万家',
  bound: null,
  value: 4,
  valueMax: null,
  unit: '万家',
  normalized: { value: 40000, max: null, unit: '家' },
  approximate: false,
};
const nothing = { cap: null, floor: null, amount: null, rate: null, rateOf: null, unit: null, normalized: null };
const cap = { ...nothing, cap: 1000, unit: '万元', normalized: { value: 1e7, max: null, unit: '元' } };
const inBoth = (say: (speech: (typeof speeches)['zh']) => string | null) => [say(speeches.zh), say(speeches.en)];

describe('figures in words', () => {
  test('Chinese keeps the printed unit, English takes the base unit and leaves counting words out', () => {
    expect(inBoth((speech) => targetFigure(figure, speech))).toEqual(['4万家', '40,000']);
  });

  test('a bound, a range and an approximation are said', () => {
    const given = {
      ...figure,
      bound: 'AT_LEAST' as const,
      value: 60,
      valueMax: 80,
      unit: '%',
      normalized: null,
      approximate: true,
    };
    expect(inBoth((speech) => targetFigure(given, speech))).toEqual(['≥ 约 60–80%', '≥ about 60–80%']);
  });

  test('a goal without a number is said as printed, in English by its type', () => {
    const goal = { ...figure, type: 'COVERAGE' as const, printed: '全覆盖', value: null, unit: null, normalized: null };
    expect(inBoth((speech) => targetFigure(goal, speech))).toEqual(['全覆盖', 'full coverage']);
  });

  test('by when: a year, each year, cumulated, or not stated', () => {
    const terms = [
      { year: 2027, cadence: 'BY' as const },
      { year: null, cadence: 'ANNUAL' as const },
      { year: 2025, cadence: 'CUMULATIVE' as const },
      { year: null, cadence: 'BY' as const },
    ];
    expect(terms.map((term) => targetTerm(term, speeches.zh))).toEqual([
      '到 2027 年',
      '每年',
      '至 2025 年累计',
      '未写年份',
    ]);
    expect(terms.map((term) => targetTerm(term, speeches.en))).toEqual([
      'by 2027',
      'each year',
      'cumulated by 2025',
      'no year stated',
    ]);
  });
});

describe('money in words', () => {
  test('a cap in the printed unit, in English in yuan', () => {
    expect(inBoth((speech) => moneyText(cap, speech))).toEqual(['最高 1,000 万元', 'up to CNY 10 million']);
    expect(moneyInYuan(cap, speeches.zh)).toBe('10,000,000 元');
  });

  test('a rate with its cap', () => {
    const rated = { ...cap, rate: 20, rateOf: '研发投入', cap: 300 };
    expect(inBoth((speech) => moneyText(rated, speech))).toEqual([
      '按研发投入的 20%，最高 300 万元',
      '20% of 研发投入, up to CNY 3 million',
    ]);
  });

  test('without a sum that is said', () => {
    expect(inBoth((speech) => moneyText(nothing, speech))).toEqual(['未列金额', 'no sum stated']);
    expect(moneyInYuan(nothing, speeches.zh)).toBeNull();
  });
});
