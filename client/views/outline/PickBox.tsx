import { useWords } from '../../i18n/useWords.ts';
import type { DrawnNode } from '../../state/graph.ts';

type Props = {
  readonly node: DrawnNode;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
  readonly tabIndex: number;
};

/** Takes a node to those that are picked, or puts it back. */
export function PickBox({ node: { id, label }, isPicked, onPick, tabIndex }: Props) {
  const { words } = useWords();
  return (
    <input
      type="checkbox"
      className="row-pick"
      aria-label={words.outline.pickOne(label)}
      checked={isPicked}
      tabIndex={tabIndex}
      onChange={() => onPick(id)}
    />
  );
}
