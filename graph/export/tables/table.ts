import type { Cell } from '../csvText.ts';
import type { ExportGraph } from '../graph.ts';

export type TableRow = Readonly<Record<string, Cell>>;

/** A tidy table: a row a fact, a column a variable; names in ASCII, of at most 32 characters, as Stata takes them. */
export type Table = {
  readonly name: string;
  readonly columns: (graph: ExportGraph) => Promise<readonly string[]>;
  /** Rows with exactly these columns. */
  readonly rows: (graph: ExportGraph) => AsyncGenerator<TableRow>;
};
