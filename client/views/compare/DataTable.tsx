import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import type { Column } from './column.ts';
import { inOrder } from './inOrder.ts';

type Props<Row> = {
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row stands under, where the table has parts; rows are sorted within these. */
  readonly partOf?: (row: Row) => string;
};
type Sorting = { readonly id: string; readonly down: boolean } | null;

/** The figures behind a chart as a table, to be sorted by any column. */
export function DataTable<Row>({ caption, columns, rows, keyOf, partOf }: Props<Row>) {
  const { language } = useWords();
  const [sorting, setSorting] = useState<Sorting>(null);
  const column = columns.find(({ id }) => id === sorting?.id) ?? null;
  const parts = partOf ? [...Map.groupBy(rows, partOf)] : [['', rows] as const];
  const press = (id: string) =>
    setSorting(sorting?.id !== id ? { id, down: false } : sorting.down ? null : { id, down: true });
  return (
    <div className="data-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, ...column }) => (
              <th
                key={id}
                scope="col"
                className={lookOf(column)}
                aria-sort={sorting?.id !== id ? 'none' : sorting.down ? 'descending' : 'ascending'}
              >
                <Button className="sort" onPress={() => press(id)}>
                  {title}
                  {sorting?.id === id && <Icon name={sorting.down ? 'down' : 'up'} />}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(([part, within]) => (
          <tbody key={part}>
            {part !== '' && (
              <tr className="part">
                <th scope="rowgroup" colSpan={columns.length}>
                  {part}
                </th>
              </tr>
            )}
            {inOrder(within, column, sorting?.down ?? false, language).map((row) => (
              <Line key={keyOf(row)} columns={columns} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Line<Row>({ columns, row }: Pick<Props<Row>, 'columns'> & { row: Row }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row" className={lookOf(column)}>
            {shown(column, row)}
          </th>
        ) : (
          <td key={column.id} className={lookOf(column)}>
            {shown(column, row)}
          </td>
        ),
      )}
    </tr>
  );
}

const lookOf = ({ numeric, room }: Pick<Column<never>, 'numeric' | 'room'>): string =>
  [numeric ? 'numeric' : '', room ?? ''].filter(Boolean).join(' ');

const shown = <Row,>({ show, value }: Column<Row>, row: Row): ReactNode => (show ? show(row) : value(row));
