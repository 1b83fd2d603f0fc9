import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { layoutNames } from '../../state/recipe.ts';
import { arrange } from '../../state/transitions.ts';
import { Section } from './Section.tsx';
import { Segments } from './Segments.tsx';

/** How the picture is laid out; arranging anew draws other lots. */
export function LayoutChoice() {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { name, seed } = recipe.layout;
  return (
    <Section
      id="layout"
      title={words.filters.layout}
      open
      actions={
        <Button className="text-button" onPress={() => go(arrange(name, seed + 1))}>
          {words.filters.again}
        </Button>
      }
    >
      <Segments
        label={words.filters.layout}
        value={name}
        options={layoutNames.map((id) => ({ id, name: words.filters.layouts[id] }))}
        onChange={(id) => go(arrange(id), 'replace')}
      />
    </Section>
  );
}
