import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { type Branch, choiceOf, choose, covered } from '../../state/tree.ts';
import { Icon } from '../Icon.tsx';

type Props = {
  readonly title: string;
  readonly tree: readonly Branch[];
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
  readonly folded?: boolean;
};

/** Boxes to tick in a tree, with counts; ticking a branch ticks what is under it. */
export function ChoiceTree({ title, tree, chosen, onChange, folded = false }: Props) {
  const { words } = useWords();
  const ids = covered(tree, chosen);
  const toggle = (id: string, on: boolean) => onChange(choose(tree, chosen, id, on));
  return (
    <fieldset className="choice-tree">
      <legend>
        {title}
        <span className="choice-all">
          <Button className="text-button" isDisabled={chosen === null} onPress={() => onChange(null)}>
            {words.filters.all}
          </Button>
          <Button className="text-button" isDisabled={chosen?.length === 0} onPress={() => onChange([])}>
            {words.filters.none}
          </Button>
        </span>
      </legend>
      <ul>
        {tree.map((branch) => (
          <ChoiceBranch key={branch.id} branch={branch} ids={ids} toggle={toggle} folded={folded} />
        ))}
      </ul>
    </fieldset>
  );
}

type BranchProps = {
  readonly branch: Branch;
  readonly ids: ReadonlySet<string> | null;
  readonly toggle: (id: string, on: boolean) => void;
  readonly folded: boolean;
};

function ChoiceBranch({ branch, ids, toggle, folded }: BranchProps) {
  const [open, setOpen] = useState(!folded);
  const choice = choiceOf(branch, ids);
  return (
    <li>
      <div className="choice-row">
        {branch.children.length > 0 ? (
          <Button className="choice-fold" aria-expanded={open} aria-label={branch.name} onPress={() => setOpen(!open)}>
            <Icon name="chevron" />
          </Button>
        ) : (
          <span className="choice-fold" />
        )}
        <label>
          <input
            type="checkbox"
            checked={choice === 'all'}
            ref={(input) => {
              if (input) input.indeterminate = choice === 'some';
            }}
            onChange={() => toggle(branch.id, choice !== 'all')}
          />
          <span className="choice-name">{branch.name}</span>
          <span className="choice-count">{branch.count}</span>
        </label>
      </div>
      {open && branch.children.length > 0 && (
        <ul>
          {branch.children.map((child) => (
            <ChoiceBranch key={child.id} branch={child} ids={ids} toggle={toggle} folded={folded} />
          ))}
        </ul>
      )}
    </li>
  );
}
