import type { Measured } from '../store/questions/measuredTargets.ts';

/** A target as it is read: with the place that it holds for, and what it prints again. */
export type Printed = Measured & { readonly holdsIn: string | null; readonly restates: string | null };
export type Restatement = { readonly target: string; readonly differences: readonly RestatedField[] };
export type Folded = { readonly target: Printed; readonly restatements: readonly Restatement[] };

const fields = {
  VALUE: ({ normalized }) => normalized,
  BOUND: ({ bound }) => bound,
  MEASURED: ({ measured }) => measured,
  CADENCE: ({ cadence }) => cadence,
  YEAR: ({ year }) => year,
  APPROXIMATE: ({ approximate }) => approximate,
  HEDGE: ({ hedge }) => hedge,
  REGION: ({ holdsIn }) => holdsIn,
  SCOPE: ({ scopeZh }) => scopeZh,
  SUBJECT: ({ subject }) => subject,
} as const satisfies Readonly<Record<string, (target: Printed) => unknown>>;
export type RestatedField = keyof typeof fields;

/** Differences that leave open what is promised; others are of wording. */
const meaning: readonly RestatedField[] = [
  'VALUE',
  'BOUND',
  'MEASURED',
  'CADENCE',
  'YEAR',
  'APPROXIMATE',
  'REGION',
  'SCOPE',
];

/** Each commitment once, as first printed among these targets under the same indicator, with where it is printed again. */
export function foldRestated(targets: readonly Printed[]): Folded[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const again = Map.groupBy(targets, (target) => firstPrinting(target, byId).id);
  return targets.flatMap((target) => {
    const printings = again.get(target.id);
    if (!printings) return [];
    const others = printings.filter(({ id }) => id !== target.id);
    return [
      { target, restatements: others.map((other) => ({ target: other.id, differences: compare(target, other) })) },
    ];
  });
}

/** The id that a target is folded into: its own where it is the first printing. */
export function firstPrinting(target: Printed, byId: ReadonlyMap<string, Printed>): Printed {
  const seen = new Set<Printed>();
  let first = target;
  for (;;) {
    seen.add(first);
    const before = first.restates === null ? undefined : byId.get(first.restates);
    if (!before || before.indicator !== target.indicator || seen.has(before)) return first;
    first = before;
  }
}

/** Whether a commitment is printed again with another meaning. */
export const isUnsettled = (restatements: readonly Restatement[]): boolean =>
  restatements.some(({ differences }) => differences.some((field) => meaning.includes(field)));

const compare = (first: Printed, again: Printed): RestatedField[] =>
  (Object.keys(fields) as RestatedField[]).filter((field) => fields[field](first) !== fields[field](again));
