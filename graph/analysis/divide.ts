/** A row of a table that figures are divided by: the number of a place, in a year or in any (null). */
export type Divisor = { readonly region: string; readonly year: number | null; readonly value: number };
export type Divided = {
  readonly value: number;
  readonly max: number | null;
  readonly divisor: number;
  /** The year of the divisor. */
  readonly year: number | null;
};
type Figure = { readonly value: number; readonly max?: number | null };

/** A figure divided by the number of its place, by that of the year that suits best; null where the table has none. */
export function divide(figure: Figure, year: number | null, table: readonly Divisor[]): Divided | null {
  const row = chooseRow(table, year);
  if (!row) return null;
  const { value, max } = figure;
  return { value: value / row.value, max: max == null ? null : max / row.value, divisor: row.value, year: row.year };
}

/**
 * The row of the latest year up to the one wanted (of all where none is), else one without a year, else the earliest after.
 */
function chooseRow(table: readonly Divisor[], wanted: number | null): Divisor | undefined {
  const dated = table.flatMap((row) => (row.year === null ? [] : [{ row, year: row.year }]));
  const inOrder = dated.toSorted((a, b) => a.year - b.year);
  const before = inOrder.findLast(({ year }) => wanted === null || year <= wanted);
  return before?.row ?? table.find(({ year }) => year === null) ?? inOrder[0]?.row;
}
