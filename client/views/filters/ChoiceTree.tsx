import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { type Branch, type Chosen, choiceOf, choose, covered, matching, sizeOf } from '../../state/tree.ts';
import { ChoiceBranch } from './ChoiceBranch.tsx';
import { FirstOf, firstFew } from './FirstOf.tsx';

type Props = {
  readonly title: string;
  readonly tree: readonly Branch[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** Whether branches show what is under them from the beginning. */
  readonly unfolded?: boolean;
};

/** Boxes to tick in a tree, with counts; ticking a branch takes what is under it. A long tree can be searched. */
export function ChoiceTree({ title, tree, chosen, onChange, unfolded = false }: Props) {
  const { words } = useWords();
  const [wanted, setWanted] = useState('');
  const ids = covered(tree, chosen);
  const sought = wanted.trim().toLowerCase();
  const found = sought === '' ? tree : matching(tree, ({ name }) => name.toLowerCase().includes(sought));
  const long = sizeOf(tree) > firstFew;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand twice, the head of the section says it
    <div role="group" className="choice-tree" aria-label={title}>
      {long && (
        <input
          className="choice-find"
          type="search"
          value={wanted}
          placeholder={words.filters.find(title)}
          aria-label={words.filters.find(title)}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <FirstOf items={found} keep={(branch) => choiceOf(branch, ids) !== 'none'}>
        {(branch) => (
          <ChoiceBranch
            key={`${branch.id} ${sought === ''}`}
            branch={branch}
            ids={ids}
            toggle={(id, on) => onChange(choose(tree, chosen, id, on))}
            unfolded={unfolded || sought !== ''}
          />
        )}
      </FirstOf>
      {found.length === 0 && (
        <p className="section-hint">{sought === '' ? words.filters.waiting : words.filters.notFound}</p>
      )}
    </div>
  );
}
