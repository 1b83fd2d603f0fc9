import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Branch, Chosen } from '../../state/tree.ts';
import { ChoiceTree } from './ChoiceTree.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly tree: readonly Branch[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly open?: boolean;
  readonly unfolded?: boolean;
  /** What else the section holds, above the boxes and under them. */
  readonly above?: ReactNode;
  readonly under?: ReactNode;
};

/** A section with boxes to tick; its head says how many are, and ticks all or none. */
export function Choices({ id, title, tree, chosen, onChange, open = false, unfolded = false, above, under }: Props) {
  const { words } = useWords();
  const all = tree.map((branch) => branch.id);
  const whole = chosen !== null && all.every((one) => chosen.includes(one));
  const ends = [
    { say: words.filters.all, name: words.filters.allOf(title), to: all, off: whole || all.length === 0 },
    { say: words.filters.none, name: words.filters.noneOf(title), to: null, off: chosen === null },
  ];
  return (
    <Section
      id={id}
      title={title}
      open={open}
      note={chosen && words.filters.chosen(chosen.length)}
      actions={ends.map(({ say, name, to, off }) => (
        <Button key={say} className="text-button" aria-label={name} isDisabled={off} onPress={() => onChange(to)}>
          {say}
        </Button>
      ))}
    >
      {above}
      <ChoiceTree title={title} tree={tree} chosen={chosen} onChange={onChange} unfolded={unfolded} />
      {under}
    </Section>
  );
}
