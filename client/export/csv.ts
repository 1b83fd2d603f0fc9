import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import type { Format } from './format.ts';
import type { ExportView } from './view.ts';

/** Excel takes a file for UTF-8 only with this in front. */
const mark = '\ufeff';
/** What a spreadsheet takes for a formula, see OWASP's "CSV Injection"; such text gets an apostrophe in front. */
const formula = /^[=+\-@\t\r]/;

const format = (id: 'nodesCsv' | 'edgesCsv', extension: string, write: (view: ExportView) => string): Format => ({
  id,
  extension,
  mime: 'text/csv',
  run: (view) => new Blob([write(view)], { type: 'text/csv' }),
});

export const nodesCsv = format('nodesCsv', 'nodes.csv', writeNodesCsv);
export const edgesCsv = format('edgesCsv', 'edges.csv', writeEdgesCsv);

export function writeNodesCsv({ nodes }: ExportView): string {
  return writeTable([{ name: 'id', type: 'string', of: ({ id }) => id }, ...nodeColumns], nodes);
}

export function writeEdgesCsv({ edges }: ExportView): string {
  const ends: Column<(typeof edges)[number]>[] = [
    { name: 'id', type: 'string', of: ({ id }) => id },
    { name: 'source', type: 'string', of: ({ source }) => source },
    { name: 'target', type: 'string', of: ({ target }) => target },
  ];
  return writeTable([...ends, ...edgeColumns], edges);
}

/** RFC 4180: lines end in CRLF, quotes are doubled; a header line first. */
export function writeTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const lines = items.map((item) => columns.map(({ of }) => cell(of(item))));
  return mark + [columns.map(({ name }) => name), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
