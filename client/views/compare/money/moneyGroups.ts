import type { CompareMoneyQuery } from '../../../../generated/operations.ts';
import { formatNumber } from '../../../i18n/quantities.ts';
import type { Speech } from '../../../i18n/useWords.ts';

type Answer = CompareMoneyQuery['incentiveComparison'];
export type MoneyGroup = Answer['groups'][number];
export type MoneyRow = MoneyGroup['rows'][number];

/** What kind of sum is printed: a fixed one, a maximum, a minimum; null for none. */
export type Sum = { readonly kind: 'amount' | 'cap' | 'floor'; readonly yuan: number };

/** The sum that stands for an offer: the fixed one, else the maximum, else the minimum. */
export function sumOf({ amount, cap, floor }: MoneyRow): Sum | null {
  if (amount !== null) return { kind: 'amount', yuan: amount };
  if (cap !== null) return { kind: 'cap', yuan: cap };
  return floor === null ? null : { kind: 'floor', yuan: floor };
}

/** What all offers of a group agree in, in words: never a sum for one thing in the row of another. */
export function groupName({ instrument, recipient, grade, forms }: MoneyGroup, { words }: Speech): string {
  const what = instrument?.name ?? words.comparing.money.noInstrument;
  const parts = [
    `${what} → ${recipient?.name ?? words.comparing.money.noRecipient}`,
    grade ? words.region.levels[grade] : words.comparing.money.noGrade,
    forms.map((form) => words.incentive.forms[form]).join(' / '),
  ];
  return parts.join(' · ');
}

/** Groups that several places offer first: only these compare anything. */
export const severalFirst = (groups: readonly MoneyGroup[]): MoneyGroup[] =>
  groups.toSorted((one, other) => other.regions.length - one.regions.length);

export const keyOf = ({ instrument, recipient, grade, forms }: MoneyGroup): string =>
  [instrument?.id, recipient?.id, grade, ...forms].join(' ');

/** 元 in the way that each language counts: 万 and 亿, thousand and million. */
export function yuanText(yuan: number, { language, words }: Speech): string {
  const compact = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    notation: 'compact',
    maximumFractionDigits: 2,
  });
  return words.money.compact(yuan < 10_000 ? formatNumber(yuan, language) : compact.format(yuan));
}

/** The sums of an offer with their bounds: 200–300, ≤ 500. */
export function sumText(sum: Sum, speech: Speech): string {
  const signs = { amount: '', cap: '≤ ', floor: '≥ ' } as const;
  return `${signs[sum.kind]}${yuanText(sum.yuan, speech)}`;
}

export const placesIn = ({ regions }: MoneyRow): string => regions.map(({ name }) => name).join(' · ');
