import { useWords } from '../../i18n/useWords.ts';
import type { DrawnNode } from '../../state/graph.ts';
import { collapse } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Actions } from '../explorer/useActions.ts';
import { Icon } from '../Icon.tsx';

type Props = {
  readonly node: DrawnNode;
  readonly isGroup: boolean;
  readonly actions: Actions;
  /** Where Tab stops: only on the row that the focus is in. */
  readonly tabIndex: number;
};

/** What can be done with the node of a row by pointer or Tab: expand or take back, and the menu of everything else. */
export function RowTools({ node: { id, label }, isGroup, actions, tabIndex }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const isExpanded = recipe.steps.some((step) => step.id === id);
  const expand = isGroup ? words.outline.openGroup(label) : words.outline.expandOne(label);
  return (
    <span className="row-tools">
      <button
        type="button"
        className="row-tool"
        tabIndex={tabIndex}
        aria-label={isExpanded ? words.outline.collapseOne(label) : expand}
        title={isExpanded ? words.outline.collapse : words.outline.expand}
        onClick={() => (isExpanded ? go(collapse(id)) : actions.expandNode(id))}
      >
        <Icon name={isExpanded ? 'minus' : 'expand'} />
      </button>
      <button
        type="button"
        className="row-tool"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={words.outline.actionsOf(label)}
        title={words.outline.actions}
        onClick={({ currentTarget }) => actions.openMenu(id, currentTarget)}
      >
        <Icon name="more" />
      </button>
    </span>
  );
}
