import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type Branch, choiceOf } from '../../state/tree.ts';
import { Icon } from '../Icon.tsx';

type Props = {
  readonly branch: Branch;
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string, on: boolean) => void;
  readonly unfolded: boolean;
};

/** One box to tick and, under it, those of its parts. */
export function ChoiceBranch({ branch, ids, toggle, unfolded }: Props) {
  const choice = choiceOf(branch, ids);
  const [open, setOpen] = useState(unfolded || choice === 'some');
  const leaf = branch.children.length === 0;
  return (
    <li>
      <div className={branch.count === 0 ? 'choice-row empty' : 'choice-row'}>
        {leaf ? (
          <span className="choice-fold" />
        ) : (
          <Button className="choice-fold" aria-expanded={open} aria-label={branch.name} onPress={() => setOpen(!open)}>
            <Icon name="chevron" />
          </Button>
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
          {branch.count !== null && <span className="choice-count">{branch.count}</span>}
        </label>
      </div>
      {open && !leaf && (
        <ul>
          {branch.children.map((child) => (
            <ChoiceBranch key={child.id} branch={child} ids={ids} toggle={toggle} unfolded={unfolded} />
          ))}
        </ul>
      )}
    </li>
  );
}
