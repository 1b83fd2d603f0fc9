import type { CompareTargetsQuery } from '../../../../generated/operations.ts';

type Answer = CompareTargetsQuery['targetComparison'];
export type TargetRow = Answer['rows'][number];
type Group = Answer['groups'][number];
type Reason = Answer['barriers'][number]['reasons'][number];
/** Rows that may be set against one another, by a letter; `figured` are those with a figure for the axis. */
export type RowGroup = Group & {
  readonly letter: string;
  readonly rows: readonly TargetRow[];
  readonly figured: readonly TargetRow[];
};

/** The groups of an answer, those with most rows first; letters go by that order. */
export function groupsOf({ groups, rows }: Answer): RowGroup[] {
  return groups
    .map((group) => {
      const own = rows.filter((row) => row.group === group.number);
      return { ...group, rows: own, figured: own.filter((row) => figureOf(row) !== null) };
    })
    .sort((left, right) => right.rows.length - left.rows.length || left.number - right.number)
    .map((group, index) => ({ ...group, letter: letterOf(index) }));
}

/** Whether a group can be drawn: several figures in one unit. */
export const isDrawn = ({ figured, unit }: RowGroup): boolean => unit !== null && figured.length > 1;

/** A, B, … Z, AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Why a group must not be set against another, in words. */
export function reasonsBetween({ barriers }: Answer, one: number, other: number): readonly Reason[] {
  const [left, right] = one < other ? [one, other] : [other, one];
  return barriers.find((barrier) => barrier.left === left && barrier.right === right)?.reasons ?? [];
}

/** The figure that stands on the axis: divided where a table is given, else in the indicator's unit; null for none. */
export function figureOf(
  { figure, divided }: TargetRow,
  byTable = false,
): { value: number; max: number | null } | null {
  const shown = byTable ? divided : figure;
  return shown && { value: shown.value, max: shown.max };
}

/** Every place that a row holds for. */
export const placesIn = ({ regions }: TargetRow): string => regions.map(({ name }) => name).join(' · ');
