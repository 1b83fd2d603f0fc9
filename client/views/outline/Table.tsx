import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Actions } from '../explorer/useActions.ts';
import { Icon } from '../Icon.tsx';
import { pressRowKey, type Typed } from './rowKeys.ts';
import { TableCells } from './TableCells.tsx';
import { columns, nextOrder, type Order, sortRows, tableRows } from './tableRows.ts';
import { useRows } from './useRows.ts';

type Props = { readonly picture: Picture; readonly actions: Actions };

/** As outline.css has it, in px. */
const headHeight = 36;

/** What is drawn as a table to sort; arrows go from row to row and into the row, Tab to what a row can do. */
export function Table({ picture, actions }: Props) {
  const { words, language } = useWords();
  const { recipe } = useView();
  const [order, setOrder] = useState<Order | null>(null);
  const typed = useRef<Typed>({ text: '', at: 0 });
  const drawn = useMemo(() => tableRows(picture), [picture]);
  const sorted = useMemo(() => sortRows(drawn, order, language), [drawn, order, language]);
  const rows = useMemo(() => sorted.map(({ key, node }) => ({ key, id: key, label: node.label })), [sorted]);
  const onStand = (id: string) => actions.walkTo(id, { by: 'list' });
  const walk = useRows({ rows, cursor: actions.cursor, head: headHeight, onStand });
  const picked = new Set(recipe.picked);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const taken = moveInRow(event) || pressRowKey(event, { rows, walk, actions, typed: typed.current });
    if (taken) event.preventDefault();
  };
  return (
    <div ref={walk.scroll} className="outline-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by keys is a grid
        role="grid"
        className="outline-table"
        aria-labelledby="outline-title"
        aria-describedby="outline-hint"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr className="head-row" aria-rowindex={1}>
            <th scope="col" className="cell-pick">
              <span className="unseen">{words.outline.pick}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`cell-${column}`} aria-sort={sortOf(order, column)}>
                <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                  {words.outline.columns[column]}
                  {order?.by === column && (
                    <span className="sort-sign">
                      <Icon name={order.descending ? 'down' : 'up'} />
                    </span>
                  )}
                </button>
              </th>
            ))}
            <th scope="col" className="cell-tools">
              <span className="unseen">{words.outline.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody style={{ height: walk.virtual.getTotalSize() }}>
          {walk.virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index];
            if (!row) return null;
            return (
              <tr
                key={row.key}
                {...walk.attributesOf(index)}
                aria-rowindex={index + 2}
                aria-selected={picked.has(row.key)}
                style={{ transform: `translateY(${start - walk.virtual.options.scrollMargin}px)` }}
              >
                <TableCells
                  row={row}
                  actions={actions}
                  isPicked={picked.has(row.key)}
                  tabIndex={index === walk.active ? 0 : -1}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function sortOf(order: Order | null, column: Order['by']): 'ascending' | 'descending' | undefined {
  if (order?.by !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}

/** Right goes to the next control of the row, Left to the one before and out to the row. */
function moveInRow({ key, target }: KeyboardEvent<HTMLElement>): boolean {
  if ((key !== 'ArrowRight' && key !== 'ArrowLeft') || !(target instanceof HTMLElement)) return false;
  const row = target.closest('tr');
  if (!row) return false;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('input, a, button')].filter((stop) =>
    stop.checkVisibility(),
  );
  stops[stops.indexOf(target) + (key === 'ArrowRight' ? 1 : -1)]?.focus();
  return true;
}
