import { indicatorJoins } from '../store/questions/indicatorJoins.ts';
import { measuredCount, measuredTargets } from '../store/questions/measuredTargets.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type ComparableGroup, groupComparable } from './comparable.ts';
import type { Divisor } from './divide.ts';
import { indicatorFamily, type Relative } from './indicatorFamily.ts';
import { type TargetRow, targetRows } from './targetRows.ts';

export type TargetComparisonRequest = {
  readonly indicator: string;
  /** Only targets of these places; null for all. */
  readonly regions: readonly string[] | null;
  /** Only the very indicator. */
  readonly exact: boolean;
  /** Only targets with a figure in the unit of their indicator. */
  readonly normalizedOnly: boolean;
  /** What figures are divided by; null for nothing. */
  readonly divisor: readonly Divisor[] | null;
  /** How many targets to compare. */
  readonly limit: number;
};

/** A row with the number of the group that it stands in. */
export type NumberedRow = TargetRow & { readonly group: number };
export type TargetComparison = {
  readonly indicators: readonly Relative[];
  readonly rows: readonly NumberedRow[];
  readonly groups: readonly ComparableGroup<TargetRow>[];
  readonly totalTargets: number;
};

/** The targets of an indicator and of those joined to it, in groups that may be compared. */
export const targetComparison: Analysis<TargetComparisonRequest, TargetComparison> = {
  id: 'targetComparison',
  caption: { zh: '目标对比', en: 'Targets compared' },
  description: {
    zh: '同一指标在各地、各年的目标，按口径分组：同组可比，异组说明为何不可比。',
    en: 'The targets of one indicator across places and years, in groups that may be compared; between groups, why not.',
  },
  warning: {
    zh: '目标是文件所许诺的，不是已达到的；同组之内，各地大小与起点不同，数字大小不等于努力程度。',
    en: 'Targets are what documents promise, not what was reached. Within a group too, places differ in size and starting point: a larger number is no larger effort.',
  },
  run,
};

async function run(ask: Ask, request: TargetComparisonRequest): Promise<TargetComparison> {
  const { indicator, exact, regions, normalizedOnly, divisor } = request;
  const limit = regions?.length === 0 ? 0 : request.limit;
  const indicators = indicatorFamily(exact ? [] : await ask(indicatorJoins, null), indicator);
  const wanted = {
    indicators: indicators.map((relative) => relative.indicator),
    filter: regions ? { regions } : {},
    figures: normalizedOnly,
  };
  const [found, totalTargets] = await Promise.all([
    limit > 0 ? ask(measuredTargets, { ...wanted, limit }) : [],
    regions?.length === 0 ? 0 : ask(measuredCount, wanted),
  ]);
  const groups = groupComparable(await targetRows(ask, found, divisor));
  return { indicators, rows: numbered(groups, found), groups, totalTargets };
}

/** All rows in the order of their targets. */
function numbered(groups: TargetComparison['groups'], inOrder: readonly { readonly id: string }[]): NumberedRow[] {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.number })));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return inOrder.flatMap(({ id }) => byId.get(id) ?? []);
}
