export type Row = { readonly name: string; readonly p50: number; readonly p95: number; readonly rounds: number };
type Around = { readonly before?: () => Promise<unknown>; readonly after?: () => Promise<unknown> };

/** Runs work some rounds after warming up, and answers the median and the 95th percentile in milliseconds. */
export async function times(
  name: string,
  rounds: number,
  work: () => Promise<unknown>,
  { before, after }: Around = {},
): Promise<Row> {
  const taken: number[] = [];
  const warming = Math.min(5, rounds);
  for (let round = -warming; round < rounds; round++) {
    await before?.();
    const start = performance.now();
    await work();
    if (round >= 0) taken.push(performance.now() - start);
    await after?.();
  }
  return { name, p50: percentile(taken, 0.5), p95: percentile(taken, 0.95), rounds };
}

/** The value below which this share lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Prints a table on standard output. */
export function print(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length), 8);
  const line = (name: string, p50: string, p95: string) =>
    `${name.padEnd(width)}  ${p50.padStart(8)}  ${p95.padStart(8)}\n`;
  const body = rows.map(({ name, p50, p95 }) => line(name, p50.toFixed(1), p95.toFixed(1)));
  process.stdout.write(`\n${title} (${rows[0]?.rounds ?? 0} rounds)\n${line('', 'p50 ms', 'p95 ms')}${body.join('')}`);
}
