import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../../../i18n/useWords.ts';
import type { Branch, Chosen } from '../../../state/tree.ts';
import { ChoiceTree } from '../../filters/ChoiceTree.tsx';
import { Icon } from '../../Icon.tsx';

type Props = {
  readonly title: string;
  readonly tree: readonly Branch[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** A button that says what is chosen of a tree, and opens it. */
export function TreeChoice({ title, tree, chosen, onChange }: Props) {
  const { words, language } = useWords();
  const names = chosen?.map((id) => nameIn(tree, id) ?? id) ?? [];
  const said = chosen === null ? words.comparing.all : names.join(language === 'zh' ? '、' : ', ');
  return (
    <DialogTrigger>
      <Button className="button tree-choice">
        <small>{title}</small>
        <span>
          <span>{names.length > 2 ? words.filters.chosen(names.length) : said}</span>
          <Icon name="down" />
        </span>
      </Button>
      <Popover className="tree-popover" placement="bottom start">
        <Dialog aria-label={title}>
          <Button className="text-button" isDisabled={chosen === null} onPress={() => onChange(null)}>
            {words.comparing.all}
          </Button>
          <ChoiceTree title={title} tree={tree} chosen={chosen} onChange={onChange} unfolded={tree.length < 4} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function nameIn(tree: readonly Branch[], id: string): string | null {
  for (const branch of tree) {
    const name = branch.id === id ? branch.name : nameIn(branch.children, id);
    if (name) return name;
  }
  return null;
}
