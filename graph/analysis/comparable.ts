import { barrierWords } from './barrierWords.ts';
import type { BarrierCode, Traits } from './traits.ts';

/** A commitment as it is compared: each once, whatever prints it again. */
export type Comparable = {
  readonly id: string;
  readonly traits: Traits;
  readonly year: number | null;
  /** The total that it is a part of, whatever that is measured by. */
  readonly partOf: string | null;
  /** What it prints again under another indicator. */
  readonly restates: string | null;
  /** Whether it is printed again with another meaning. */
  readonly unsettled: boolean;
};

export type ComparableGroup<Row extends Comparable = Comparable> = {
  readonly number: number;
  /** What all its rows have in common. */
  readonly traits: Traits;
  readonly rows: readonly Row[];
  readonly cautions: readonly Reason[];
};
export type Reason = { readonly code: BarrierCode; readonly zh: string; readonly en: string };
export type PairBarrier = { readonly left: number; readonly right: number; readonly reasons: readonly Reason[] };

/**
 * What must agree, in the order of the reasons. Each is one value of the traits, so that agreeing in all of them is an
 * equivalence: rows fall into groups, and any two groups differ in one value at least.
 */
const values: Readonly<Partial<Record<BarrierCode, (traits: Traits) => string>>> = {
  INDICATOR: ({ indicator }) => indicator,
  DENOMINATOR: ({ numerator, denominator }) => JSON.stringify([numerator, denominator]),
  GRADE: ({ grade }) => grade ?? '',
  LEVEL: ({ levels }) => levels.join(' '),
  MEASURED: ({ measured }) => measured,
  CADENCE: ({ cadence }) => cadence,
  UNIT: ({ unit }) => unit ?? '',
  SCOPE: ({ scope }) => scope ?? '',
  APPROXIMATE: ({ approximate }) => String(approximate),
  PART_OF_SUM: ({ total }) => total ?? '',
  NO_FIGURE: ({ unit }) => String(unit === null),
  YEAR: ({ dated }) => String(dated),
};
const codes = Object.keys(barrierWords) as BarrierCode[];

/** Rows that may be set against one another, in the order of the first of each group. */
export function groupComparable<Row extends Comparable>(rows: readonly Row[]): ComparableGroup<Row>[] {
  const groups = Map.groupBy(rows, ({ traits }) => JSON.stringify(Object.values(values).map((value) => value(traits))));
  return [...groups.values()].flatMap((members, number) => {
    const [first] = members;
    return first ? [{ number, traits: first.traits, rows: members, cautions: cautionsOf(members) }] : [];
  });
}

/** Why the rows of one group must not be set against those of another, for the first `limit` pairs of groups. */
export function barriersBetween(groups: readonly ComparableGroup[], limit: number): PairBarrier[] {
  const found: PairBarrier[] = [];
  for (const left of groups) {
    for (const right of groups.slice(left.number + 1)) {
      if (found.length >= limit) return found;
      found.push({ left: left.number, right: right.number, reasons: reasonsBetween(left, right) });
    }
  }
  return found;
}

/** How many pairs of groups there are. */
export const countPairs = (groups: readonly unknown[]): number => (groups.length ** 2 - groups.length) / 2;

function reasonsBetween(left: ComparableGroup, right: ComparableGroup): Reason[] {
  const differ = (code: BarrierCode) => {
    if (code === 'UNIT' && (left.traits.unit === null || right.traits.unit === null)) return false;
    if (code === 'RESTATED') return names(left, right, 'restates');
    const value = values[code];
    const apart = value !== undefined && value(left.traits) !== value(right.traits);
    return apart || (code === 'PART_OF_SUM' && names(left, right, 'partOf'));
  };
  return codes.filter(differ).map((code) => ({ code, ...barrierWords[code].between(left.traits, right.traits) }));
}

/** Whether a row of either group points to one of the other. */
function names(left: ComparableGroup, right: ComparableGroup, by: 'restates' | 'partOf'): boolean {
  const points = (from: ComparableGroup, to: ComparableGroup) =>
    from.rows.some((row) => to.rows.some(({ id }) => id === row[by]));
  return points(left, right) || points(right, left);
}

function cautionsOf(rows: readonly Comparable[]): Reason[] {
  const cautions: BarrierCode[] = [];
  if (rows.some(({ unsettled }) => unsettled)) cautions.push('RESTATED');
  if (new Set(rows.map(({ year }) => year)).size > 1) cautions.push('YEAR');
  return cautions.map((code) => ({ code, ...barrierWords[code].within }));
}
