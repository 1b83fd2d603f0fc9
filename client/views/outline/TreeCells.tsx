import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Actions } from '../explorer/useActions.ts';
import { Icon } from '../Icon.tsx';
import { PickBox } from './PickBox.tsx';
import { RowName } from './RowName.tsx';
import { RowTools } from './RowTools.tsx';
import type { TreeRow } from './treeRows.ts';

type Props = {
  readonly row: TreeRow;
  readonly actions: Actions;
  readonly isGroup: boolean;
  readonly isPicked: boolean;
  readonly tabIndex: number;
  readonly onToggle: () => void;
};

/** One row of the tree: a node, or a relation with the number of neighbours under it. */
export function TreeCells({ row, actions, isGroup, isPicked, tabIndex, onToggle }: Props) {
  const { words, language } = useWords();
  const twist = (
    <button
      type="button"
      className={row.open ? 'row-twist open' : 'row-twist'}
      // The row itself says whether it is open, and opens by key.
      tabIndex={-1}
      aria-label={row.open ? words.outline.closeRow : words.outline.openRow}
      onClick={onToggle}
      disabled={row.open === null}
    >
      <Icon name="chevron" />
    </button>
  );
  if (row.of === 'relation') {
    return (
      <td className="cell-relation">
        {twist}
        {row.label}
        <span className="row-count">{row.count}</span>
      </td>
    );
  }
  const { node, above } = row;
  return (
    <>
      <th scope="row" className="cell-name">
        {twist}
        <PickBox node={node} isPicked={isPicked} onPick={actions.togglePick} tabIndex={tabIndex} />
        <RowName node={node} isGroup={isGroup} actions={actions} tabIndex={tabIndex} />
        {above && <span className="row-above">{words.outline.above}</span>}
      </th>
      <td className="cell-kind">{kinds[node.kind].caption[language]}</td>
      <td className="cell-tools">
        <RowTools node={node} isGroup={isGroup} actions={actions} tabIndex={tabIndex} />
      </td>
    </>
  );
}
