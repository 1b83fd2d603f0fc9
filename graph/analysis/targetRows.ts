import type { Measured } from '../store/questions/measuredTargets.ts';
import type { Ask } from './ask.ts';
import type { Comparable } from './comparable.ts';
import { type Divided, type Divisor, divide } from './divide.ts';
import {
  type Folded,
  firstPrinting,
  foldRestated,
  isUnsettled,
  type Printed,
  type Restatement,
} from './restatements.ts';
import { readSurroundings, type Surroundings } from './targetSurroundings.ts';
import type { Traits } from './traits.ts';

export type Quantity = { readonly value: number; readonly max?: number | null; readonly unit: string };

/** One commitment as it is compared, with what prints it again. */
export type TargetRow = Comparable & {
  readonly regions: readonly string[];
  /** In the unit of the indicator; null where there is none. */
  readonly figure: Quantity | null;
  readonly restatements: readonly Restatement[];
  /** Of the total that it is a part of, 0 to 1. */
  readonly shareOfTotal: number | null;
  readonly divided: Divided | null;
};

/** Each commitment once, in the order of the targets given, divided by a table where there is one. */
export async function targetRows(
  ask: Ask,
  found: readonly Measured[],
  table: readonly Divisor[] | null,
): Promise<TargetRow[]> {
  const around = await readSurroundings(ask, found);
  const byId = new Map(around.targets.map((target) => [target.id, target]));
  const tables = Map.groupBy(table ?? [], ({ region }) => region);
  /** What points to a printing of a commitment points to the commitment. */
  const first = (id: string | null): string | null => {
    const target = id === null ? undefined : byId.get(id);
    return target ? firstPrinting(target, byId).id : id;
  };
  return foldRestated(around.targets).map((folded) => rowOf(folded, { around, tables, first }));
}

type Making = {
  readonly around: Surroundings;
  readonly tables: ReadonlyMap<string, readonly Divisor[]>;
  readonly first: (id: string | null) => string | null;
};

function rowOf({ target, restatements }: Folded, { around, tables, first }: Making): TargetRow {
  const figure = quantityOf(target.normalized);
  const total = around.totalOf(target);
  const partOf = first(total?.id ?? null);
  const traits = traitsOf(target, around, total?.indicator === target.indicator ? partOf : null);
  const [place, ...others] = around.placesOf(target);
  const table = place && others.length === 0 ? tables.get(place.id) : undefined;
  return {
    id: target.id,
    traits,
    year: target.year,
    partOf,
    restates: first(target.restates),
    unsettled: isUnsettled(restatements),
    regions: around.placesOf(target).map(({ id }) => id),
    figure,
    restatements,
    shareOfTotal: shareOf(figure, quantityOf(total?.normalized ?? null)),
    divided: figure && table && isAmount(traits) ? divide(figure, target.year, table) : null,
  };
}

function traitsOf(target: Printed, { indicators, placesOf }: Surroundings, total: string | null): Traits {
  const indicator = indicators.get(target.indicator);
  const { scopeZh, policy, measured, cadence, approximate } = target;
  return {
    indicator: target.indicator,
    numerator: indicator?.numerator ?? null,
    denominator: indicator?.denominator ?? null,
    grade: indicator?.grade ?? null,
    levels: [...new Set(placesOf(target).map(({ level }) => level))].toSorted(),
    ...{ measured, cadence, approximate, total },
    unit: quantityOf(target.normalized)?.unit ?? null,
    scope: scopeZh === null ? null : `${policy} ${scopeZh}`,
    dated: target.year !== null,
  };
}

/** Whether a number grows with its place, so that it can be divided by what the place has. */
const isAmount = ({ measured, denominator, unit }: Traits): boolean =>
  (measured === 'STOCK' || measured === 'FLOW') && denominator === null && unit !== '%';

function shareOf(part: Quantity | null, total: Quantity | null): number | null {
  if (!part || !total || part.unit !== total.unit || part.max != null || total.max != null) return null;
  return total.value === 0 ? null : part.value / total.value;
}

const quantityOf = (json: string | null): Quantity | null =>
  json === null ? null : (JSON.parse(json) as Quantity | null);
