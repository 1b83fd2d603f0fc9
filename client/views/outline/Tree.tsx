import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Actions } from '../explorer/useActions.ts';
import { pressRowKey, type Typed } from './rowKeys.ts';
import { TreeCells } from './TreeCells.tsx';
import { plant, type TreeRow, treeRows, wayTo } from './treeRows.ts';
import { type Rows, useRows } from './useRows.ts';

type Props = { readonly picture: Picture; readonly actions: Actions };

/** What is drawn as a tree: from the start along the links, under each node its neighbours by relation. */
export function Tree({ picture, actions }: Props) {
  const { language } = useWords();
  const { recipe } = useView();
  const typed = useRef<Typed>({ text: '', at: 0 });
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const forest = useMemo(() => plant(picture.visible, language), [picture.visible, language]);
  const grown = useMemo(() => treeRows(forest, toggled), [forest, toggled]);
  const rows = useMemo(() => grown.map(rowOf), [grown]);
  const { cursor } = actions;
  const walk = useRows({ rows, cursor, head: 0, onStand: (id) => actions.walkTo(id, { by: 'list' }) });
  const picked = new Set(recipe.picked);
  const toggle = (key: string) => setToggled(turned(toggled, key));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the cursor opens the way to it
  useEffect(() => {
    if (cursor === null || rows.some(({ id }) => id === cursor)) return;
    setToggled((open) => new Set([...open, ...wayTo(forest, cursor)]));
  }, [cursor, forest]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = grown[walk.active];
    const onRow = event.target instanceof HTMLTableRowElement;
    const taken =
      (row && onRow && openByKey(event.key, { row, grown, walk, toggle })) ||
      pressRowKey(event, { rows, walk, actions, typed: typed.current });
    if (taken) event.preventDefault();
  };
  return (
    <div ref={walk.scroll} className="outline-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by keys is a treegrid
        role="treegrid"
        className="outline-tree"
        aria-labelledby="outline-title"
        aria-describedby="outline-hint"
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        onKeyDown={onKeyDown}
      >
        <tbody style={{ height: walk.virtual.getTotalSize() }}>
          {walk.virtual.getVirtualItems().map(({ index, start }) => {
            const row = grown[index];
            if (!row) return null;
            return (
              <tr
                key={row.key}
                {...walk.attributesOf(index)}
                className={row.of === 'relation' ? 'row-relation' : undefined}
                aria-rowindex={index + 1}
                aria-level={row.level}
                aria-posinset={row.position}
                aria-setsize={row.size}
                aria-expanded={row.open ?? undefined}
                aria-selected={row.of === 'node' ? picked.has(row.node.id) : undefined}
                style={{
                  transform: `translateY(${start - walk.virtual.options.scrollMargin}px)`,
                  paddingInlineStart: `${Math.min(row.level - 1, 12) * 18}px`,
                }}
              >
                <TreeCells
                  row={row}
                  actions={actions}
                  isGroup={row.of === 'node' && picture.visible.folds.has(row.node.id)}
                  isPicked={row.of === 'node' && picked.has(row.node.id)}
                  tabIndex={index === walk.active ? 0 : -1}
                  onToggle={() => toggle(row.key)}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function turned(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]);
}

function rowOf(row: TreeRow) {
  return row.of === 'node'
    ? { key: row.key, id: row.node.id, label: row.node.label }
    : { key: row.key, id: null, label: row.label };
}

type Around = {
  readonly row: TreeRow;
  readonly grown: readonly TreeRow[];
  readonly walk: Rows;
  readonly toggle: (key: string) => void;
};

/** Right opens, then goes in; Left closes, then goes out. True for a key that was taken. */
function openByKey(key: string, { row, grown, walk, toggle }: Around): boolean {
  if (key === 'ArrowRight') {
    if (row.open === false) toggle(row.key);
    else if (row.open) walk.moveTo(walk.active + 1);
  } else if (key === 'ArrowLeft') {
    if (row.open) toggle(row.key);
    else walk.moveTo(grown.findIndex((other) => other.key === row.parent));
  } else if (row.of === 'relation' && (key === 'Enter' || key === ' ')) toggle(row.key);
  else return false;
  return true;
}
