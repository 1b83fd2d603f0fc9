import { useWords } from '../../i18n/useWords.ts';
import type { DrawnNode } from '../../state/graph.ts';
import { useView } from '../../state/RecipeContext.ts';
import { EntityLink } from '../EntityLink.tsx';
import type { Actions } from '../explorer/useActions.ts';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';

type Props = {
  readonly node: DrawnNode;
  readonly isGroup: boolean;
  readonly actions: Actions;
  readonly tabIndex: number;
};

/** The name of a row, which opens the node, or draws a group one by one; a pin says that it stays where it is put. */
export function RowName({ node, isGroup, actions, tabIndex }: Props) {
  const { words } = useWords();
  const { recipe } = useView();
  const isPinned = recipe.pins.some(({ id }) => id === node.id);
  return (
    <span className="row-name">
      <KindMark kind={node.kind} />
      {isGroup ? (
        <button type="button" className="text-button" tabIndex={tabIndex} onClick={() => actions.open(node.id)}>
          {node.label}
        </button>
      ) : (
        <EntityLink id={node.id} name={node.label} tabIndex={tabIndex} onOpen={() => actions.open(node.id)} />
      )}
      {isPinned && (
        <span className="row-pin">
          <Icon name="pin" />
          <span className="unseen">{words.outline.pinned}</span>
        </span>
      )}
    </span>
  );
}
