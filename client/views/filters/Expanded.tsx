import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { collapse } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { Icon } from '../Icon.tsx';
import { Section } from './Section.tsx';

/** The nodes that were expanded, each to take back. */
export function Expanded({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const ids = [...new Set(recipe.steps.map((step) => step.id))];
  if (ids.length === 0) return null;
  const nameOf = (id: string) => picture.graph.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <Section id="expanded" title={words.filters.expansions} note={String(ids.length)} open>
      <ul className="chips">
        {ids.map((id) => (
          <li key={id}>
            <Button className="chip" aria-label={words.filters.collapse(nameOf(id))} onPress={() => go(collapse(id))}>
              <span>{nameOf(id)}</span>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
