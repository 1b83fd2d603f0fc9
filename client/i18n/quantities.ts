import type { IncentiveFactsFragment, TargetFactsFragment } from '../../generated/operations.ts';
import type { Language } from '../state/recipe.ts';
import type { Speech } from './useWords.ts';

type Quantity = { readonly value: number; readonly max?: number | null; readonly unit: string };
type TargetFigure = Pick<
  TargetFactsFragment,
  'type' | 'printed' | 'bound' | 'value' | 'valueMax' | 'unit' | 'normalized' | 'approximate'
>;
type TargetTerm = Pick<TargetFactsFragment, 'year' | 'cadence'>;
type Sum = Pick<IncentiveFactsFragment, 'cap' | 'floor' | 'amount' | 'rate' | 'rateOf' | 'unit' | 'normalized'>;

/** Words that only count things, which English leaves out. */
const counters = new Set([...'家个項项名件所座支只种人次条户批台套场篇位', '个以上', '团队', '亿个']);
const units: Readonly<Record<string, string>> = { 平方米: 'm²', 年: 'years', 亩: 'mu', 元: 'yuan' };

/** A number as the language writes it. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 4 }).format(value);
}

/** A quantity with its unit; in English without mere counting words. */
export function formatQuantity({ value, max, unit }: Quantity, { language }: Speech): string {
  const numbers = [value, ...(max == null ? [] : [max])].map((number) => formatNumber(number, language)).join('–');
  if (unit === '%' || language === 'zh') return `${numbers}${unit}`;
  return `${numbers} ${unitText(unit, language)}`.trim();
}

/** A unit by its name; in English nothing for mere counting words. */
export function unitText(unit: string, language: Language): string {
  if (language === 'zh') return unit;
  return counters.has(unit) ? '' : (units[unit] ?? unit);
}

/** The figure of a target with its bound, in Chinese in the printed unit and in English in the base unit; without one the words. */
export function targetFigure(target: TargetFigure, speech: Speech): string {
  const { words, language } = speech;
  if (target.value === null || target.unit === null)
    return language === 'en' ? words.target.types[target.type] : target.printed;
  const printed = { value: target.value, max: target.valueMax, unit: target.unit };
  const figure = formatQuantity(language === 'en' && target.normalized ? target.normalized : printed, speech);
  const about = target.approximate ? `${words.target.approximate} ` : '';
  return `${target.bound ? words.target.bounds[target.bound] : ''} ${about}${figure}`.trim();
}

/** By when, or how often. */
export function targetTerm({ year, cadence }: TargetTerm, { words }: Speech): string {
  if (cadence === 'ANNUAL') return year ? `${words.target.annual} · ${words.target.by(year)}` : words.target.annual;
  if (cadence === 'CUMULATIVE') return year ? words.target.cumulative(year) : words.target.cumulativeOpen;
  return year ? words.target.by(year) : words.target.noYear;
}

/** The money of an incentive in a few words: a cap, a floor, a fixed sum, a rate; or that none is stated. */
export function moneyText(sum: Sum, speech: Speech): string {
  const { words } = speech;
  const { cap, floor, amount, rate, rateOf } = sum;
  const parts = [
    rate === null ? '' : words.incentive.rate(rate, rateOf),
    amount === null ? '' : moneyAmount(amount, sum, speech),
    floor === null ? '' : words.incentive.atLeast(moneyAmount(floor, sum, speech)),
    cap === null ? '' : words.incentive.upTo(moneyAmount(cap, sum, speech)),
  ];
  return parts.filter(Boolean).join(speech.language === 'zh' ? '，' : ', ') || words.incentive.noSum;
}

/** The same in yuan and in full, where the printed unit is another; null where there is nothing to add. */
export function moneyInYuan({ normalized, unit }: Sum, speech: Speech): string | null {
  if (!normalized || (normalized.unit === unit && speech.language === 'zh')) return null;
  return `${formatNumber(normalized.value, speech.language)} ${speech.words.money.unit}`;
}

function moneyAmount(value: number, { unit }: Sum, { language, words }: Speech): string {
  if (language === 'zh') return `${formatNumber(value, language)} ${unit ?? ''}`.trim();
  const scale = yuan[unit ?? ''];
  if (scale === undefined) return `${formatNumber(value, language)} ${unit ?? ''}`.trim();
  const compact = new Intl.NumberFormat('en-GB', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return words.money.compact(compact.format(value * scale));
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万: 1e4, 亿: 1e8 };
