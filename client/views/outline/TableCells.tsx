import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Actions } from '../explorer/useActions.ts';
import { PickBox } from './PickBox.tsx';
import { RowName } from './RowName.tsx';
import { RowTools } from './RowTools.tsx';
import type { TableRow } from './tableRows.ts';

type Props = {
  readonly row: TableRow;
  readonly actions: Actions;
  readonly isPicked: boolean;
  readonly tabIndex: number;
};

/** One node in the table. */
export function TableCells({ row, actions, isPicked, tabIndex }: Props) {
  const { language } = useWords();
  const { node, place, links, shared, isGroup } = row;
  return (
    <>
      <td className="cell-pick">
        <PickBox node={node} isPicked={isPicked} onPick={actions.togglePick} tabIndex={tabIndex} />
      </td>
      <th scope="row" className="cell-name">
        <RowName node={node} isGroup={isGroup} actions={actions} tabIndex={tabIndex} />
      </th>
      <td className="cell-kind">{kinds[node.kind].caption[language]}</td>
      <td className="cell-place">{place}</td>
      <td className="cell-links">{links}</td>
      <td className="cell-degree">{node.degree}</td>
      <td className="cell-shared">{shared > 0 ? shared : ''}</td>
      <td className="cell-tools">
        <RowTools node={node} isGroup={isGroup} actions={actions} tabIndex={tabIndex} />
      </td>
    </>
  );
}
