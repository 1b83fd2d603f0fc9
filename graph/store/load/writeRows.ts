import { internalTables } from '../columns.ts';
import { assignments } from '../text.ts';
import { runAll, type Transaction } from './batches.ts';

type Table = keyof typeof internalTables;
type Row = { readonly id: string; readonly [column: string]: unknown };

/** Writes rows of an internal table, each by its id. */
export async function writeRows(tx: Transaction, table: Table, rows: readonly Row[]) {
  const sets = assignments('n', internalTables[table].slice(1), tx.dialect);
  await runAll(tx, `MERGE (n:${table} {id: r.id}) SET ${sets}`, rows);
}

/** Takes rows out of an internal table. */
export async function removeRows(tx: Transaction, table: Table, ids: readonly string[]) {
  await runAll(tx, `MATCH (n:${table} {id: r}) DELETE n`, ids);
}
