import type { ReactNode } from 'react';

/** A column of the table behind a chart: `id` names it in a file, `value` is what is sorted and saved, `show` what is seen. */
export type Column<Row> = {
  readonly id: string;
  readonly title: string;
  readonly value: (row: Row) => string | number | null;
  readonly show?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Long words that need room, or short ones that are never broken. */
  readonly room?: 'wide' | 'line';
};
