import type { TargetRecord } from '../schema.ts';
import { normalize } from './units.ts';

type Text = { readonly zh: string; readonly en: string };
type Described = { readonly name: Text; readonly unit: string };

const goals: Readonly<Record<Exclude<TargetRecord['type'], 'FIGURE'>, string>> = {
  COVERAGE: 'full coverage',
  STATUS: 'a title to be won',
  FIRST: 'the first of its kind',
  RANK: 'a place in a ranking',
  RELATIVE: 'against an average',
  DIRECTION: 'a direction only',
};
const bounds = { EXACT: '', AT_LEAST: 'at least ', MORE_THAN: 'more than ', AT_MOST: 'at most ' } as const;

/** Units that English says; those that only count are left out. */
const units: readonly (readonly [string, (amount: string) => string])[] = [
  ['%', (amount) => `${amount}%`],
  ['百分点', (amount) => `${amount} percentage points`],
  ['元', (amount) => `${amount} yuan`],
  ['平方米', (amount) => `${amount} m²`],
  ['倍', (amount) => `${amount} times`],
  ['年', (amount) => `${amount} years`],
  ['亩', (amount) => `${amount} mu`],
  ['个', (amount) => amount],
];

/** A target's name: the indicator with the printed figure, in English with the figure and its date in words. */
export function targetName(target: TargetRecord, indicator: Described): Text {
  const goal = target.type === 'FIGURE' ? figure(target) : goals[target.type];
  return {
    zh: `${indicator.name.zh}：${target.printed}`,
    en: `${indicator.name.en}: ${goal}${when(target)}`,
  };
}

function figure({ value = 0, valueMax, unit = '', bound = 'EXACT', approximate, measured }: TargetRecord): string {
  const quantity = { value, unit, ...(valueMax === undefined ? {} : { max: valueMax }) };
  const [known, say] = units.find(([base]) => normalize(quantity, base)) ?? [
    unit,
    (amount: string) => `${amount} ${unit}`,
  ];
  const plain = normalize(quantity, known) ?? quantity;
  const range = plain.max === undefined ? number(plain.value) : `${number(plain.value)}–${number(plain.max)}`;
  const growth = measured === 'GROWTH_RATE' ? 'growth of ' : '';
  return `${growth}${bounds[bound]}${approximate ? 'about ' : ''}${say(range)}`;
}

function when({ year, cadence }: TargetRecord): string {
  const pace = { BY: null, ANNUAL: 'each year', CUMULATIVE: 'in total' }[cadence];
  const parts = [pace, year === undefined ? null : `by ${year}`].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
