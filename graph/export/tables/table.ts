import type { Cell } from '../csvText.ts';
import type { ExportGraph } from '../graph.ts';

export type TableRow = Readonly<Record<string, Cell>>;

/** A tidy table: a row a fact, a column a variable, names in ASCII snake case. */
export type Table = {
  readonly name: string;
  readonly columns: (graph: ExportGraph) => Promise<readonly string[]>;
  /** Rows with exactly these columns. */
  readonly rows: (graph: ExportGraph) => AsyncGenerator<TableRow>;
};
