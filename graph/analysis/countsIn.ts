/** A place or a document, with the policies that stand for it. */
export type Group = { readonly id: string; readonly policies: readonly string[] };
type Count = { readonly parent: string; readonly policy: string; readonly measures: number };

/** How many measures each group has of each parent, by `cellKey`: a measure stands in one policy only. */
export function countsIn(groups: readonly Group[], counts: readonly Count[]): ReadonlyMap<string, number> {
  return new Map([...rowsIn(groups, counts)].map(([key, rows]) => [key, sumOf(rows)]));
}

/** The rows of each group and parent, by `cellKey`, in their order. */
export function rowsIn<Row extends Omit<Count, 'measures'>>(
  groups: readonly Group[],
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const pairs = groups.flatMap(({ id, policies }) => policies.map((policy) => ({ id, policy })));
  const byPolicy = Map.groupBy(pairs, ({ policy }) => policy);
  const cells = new Map<string, Row[]>();
  for (const row of rows)
    for (const { id } of byPolicy.get(row.policy) ?? []) {
      const key = cellKey(id, row.parent);
      const cell = cells.get(key) ?? [];
      cell.push(row);
      cells.set(key, cell);
    }
  return cells;
}

/** Names a group with a parent; an id has no space in it. */
export const cellKey = (id: string, parent: string): string => `${id} ${parent}`;

/** All measures of some rows. */
export const sumOf = (rows: readonly Pick<Count, 'measures'>[]): number =>
  rows.reduce((sum, { measures }) => sum + measures, 0);
