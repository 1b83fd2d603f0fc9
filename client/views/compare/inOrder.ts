import type { Column } from './column.ts';

/** Rows by one column, those without a value last either way; as they came without a column. */
export function inOrder<Row>(
  rows: readonly Row[],
  column: Column<Row> | null,
  down: boolean,
  language: string,
): readonly Row[] {
  if (!column) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const turn = down ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [one, other] = [column.value(left), column.value(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
    return turn * collator.compare(String(one), String(other));
  });
}
