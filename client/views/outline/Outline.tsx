import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { groupBy } from '../../state/transitions.ts';
import type { Actions } from '../explorer/useActions.ts';
import { Segments } from '../filters/Segments.tsx';
import { Table } from './Table.tsx';
import { Tree } from './Tree.tsx';
import { keep, useKept } from './useKept.ts';
import { useReturn } from './useReturn.ts';
import './outline.css';

type Props = { readonly picture: Picture; readonly actions: Actions };

const forms = ['table', 'tree'] as const;
const keptForm = keep<(typeof forms)[number]>('outline-form', forms);
const shapes = { table: Table, tree: Tree } as const;

/** The same graph without a canvas: as a table or a tree, in step with the picture, with everything that it can do. */
export function Outline({ picture, actions }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const form = useKept(keptForm);
  const section = useRef<HTMLElement>(null);
  useReturn(section, recipe.selection);
  const Shape = shapes[form];
  return (
    <section ref={section} className="outline" id="list" aria-labelledby="outline-title">
      <header>
        <h2 id="outline-title">{words.outline.title}</h2>
        <Segments
          label={words.outline.form}
          value={form}
          options={forms.map((id) => ({ id, name: words.outline.forms[id] }))}
          onChange={keptForm.choose}
        />
        {recipe.open.length > 0 && (
          <Button className="text-button" onPress={() => go(groupBy(recipe.group))}>
            {words.outline.foldAgain(recipe.open.length)}
          </Button>
        )}
      </header>
      <p className="outline-hint" id="outline-hint">
        {words.outline.hint}
      </p>
      <Shape picture={picture} actions={actions} />
    </section>
  );
}
