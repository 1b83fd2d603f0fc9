import type { Dialect, Row, Statement } from '../port.ts';

/** What an engine lends the loader: one open write transaction. */
export type Transaction = {
  readonly dialect: Dialect;
  readonly run: (statement: Statement) => Promise<readonly Row[]>;
};

/** LadybugDB slows down beyond some 2,000 rows in one UNWIND, and Neo4j gains nothing from more. */
const size = 1000;

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** Runs `UNWIND $rows AS r …` over all rows, and answers all that it returned. */
export async function runAll(tx: Transaction, text: string, rows: readonly unknown[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const part of chunks(rows))
    found.push(...(await tx.run({ text: `UNWIND $rows AS r ${text}`, parameters: { rows: part } })));
  return found;
}

export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
