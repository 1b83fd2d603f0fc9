import { normalize } from '../records/compile/units.ts';
import { count } from '../store/questions/count.ts';
import type { EntityOf } from '../store/questions/entity.ts';
import type { Filter } from '../store/questions/filters.ts';
import { hierarchy } from '../store/questions/hierarchy.ts';
import { page } from '../store/questions/page.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { groupIncentives, type IncentiveGroup, type IncentiveRow } from './groupIncentives.ts';
import { entitiesOf, idsLinked } from './linked.ts';

export type IncentiveComparisonRequest = {
  /** Which incentives: by places, instruments, groups, grades, forms or words of the trigger; null for none. */
  readonly filter: Filter | null;
  /** How many incentives to compare. */
  readonly limit: number;
};

export type IncentiveComparison = { readonly groups: readonly IncentiveGroup[]; readonly totalIncentives: number };

/** What places pay to whom, for what and at which level of recognition, in 元. */
export const incentiveComparison: Analysis<IncentiveComparisonRequest, IncentiveComparison> = {
  id: 'incentiveComparison',
  caption: { zh: '资金对比', en: 'Money compared' },
  description: {
    zh: '同一工具、同一对象、同一级别、同一形式的奖补并列，以元计；触发条件照原文列出。',
    en: 'Incentives for the same instrument, recipient, grade and form side by side, in yuan; what triggers each stands beside as printed.',
  },
  warning: {
    zh: '多为上限，不是实际支出；触发条件各地措辞不同，并列不等于条件相同；未见奖补不等于没有，可能在别的文件中。',
    en: 'Most sums are ceilings, not spending. Triggers are worded differently in each place: side by side does not mean on the same terms. What is not here may stand in another document.',
  },
  run,
};

async function run(ask: Ask, { filter, limit }: IncentiveComparisonRequest): Promise<IncentiveComparison> {
  if (filter === null) return { groups: [], totalIncentives: 0 };
  const [found, totalIncentives] = await Promise.all([
    limit > 0 ? ask(page<'INCENTIVE'>(), { kind: 'INCENTIVE', filter, after: null, limit }) : [],
    ask(count, { kind: 'INCENTIVE', filter }),
  ]);
  const [{ rows, placeOf }, outermost] = await Promise.all([readRows(ask, found), readOutermost(ask)]);
  return { groups: groupIncentives(rows, { placeOf, outermost }), totalIncentives };
}

/** Tells the outermost instrument that another is under. */
async function readOutermost(ask: Ask): Promise<(instrument: string) => string> {
  const above = new Map((await ask(hierarchy, 'INSTRUMENT')).map(({ id, parent }) => [id, parent]));
  const climb = (id: string): string => {
    const parent = above.get(id);
    return parent ? climb(parent) : id;
  };
  return climb;
}

/** The rows, with the place of each region in the order of regions. */
async function readRows(ask: Ask, found: readonly EntityOf<'INCENTIVE'>[]) {
  const ids = found.map(({ id }) => id);
  const policies = found.map(({ policy }) => policy);
  const [paysFor, paidTo, followedBy, appliesIn] = await Promise.all([
    idsLinked(ask, { relation: 'PAYS_FOR', from: 'INCENTIVE', to: 'INSTRUMENT' }, ids),
    idsLinked(ask, { relation: 'PAID_TO', from: 'INCENTIVE', to: 'GROUP' }, ids),
    idsLinked(ask, { relation: 'FOLLOWS', from: 'INCENTIVE', to: 'INCENTIVE', direction: 'in' }, ids),
    idsLinked(ask, { relation: 'APPLIES_IN', from: 'POLICY', to: 'REGION' }, policies),
  ]);
  const rows: IncentiveRow[] = found.map(({ id, grade, form, trigger, policy, ...printed }) => ({
    ...{ id, grade, form, trigger },
    instrument: paysFor(id)[0] ?? null,
    recipient: paidTo(id)[0] ?? null,
    regions: appliesIn(policy),
    ...sumsOf(printed),
    followedBy: followedBy(id),
  }));
  const regions = await entitiesOf(
    ask,
    'REGION',
    rows.flatMap((row) => row.regions),
  );
  return { rows, placeOf: (region: string) => regions.get(region)?.sort ?? '' };
}

type Printed = Pick<EntityOf<'INCENTIVE'>, 'cap' | 'floor' | 'amount' | 'unit'>;

function sumsOf({ cap, floor, amount, unit }: Printed) {
  const inYuan = (value: number | null) =>
    value === null || unit === null ? null : (normalize({ value, unit }, '元')?.value ?? null);
  return { cap: inYuan(cap), floor: inYuan(floor), amount: inYuan(amount) };
}
