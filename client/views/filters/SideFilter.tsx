import { enums } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { narrow } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Branch } from '../../state/tree.ts';
import { Choice } from './Choice.tsx';
import { Choices } from './Choices.tsx';
import type { Trees } from './useTrees.ts';

/** The sides of instruments under a scheme; another scheme sorts them anew, so what was chosen goes. */
export function SideFilter({ trees: { schemes, counting } }: { trees: Trees }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { scheme, sides } = recipe.filter;
  const named: Readonly<Record<string, string>> = words.instrument.schemes;
  const tree = enums.Side.map((side): Branch => {
    const count = counting.now?.sides.find((one) => one.side === side)?.count ?? null;
    return { id: side, name: words.filters.sides[side], count, children: [] };
  });
  return (
    <Choices
      id="sides"
      title={words.filters.side}
      tree={tree}
      chosen={sides}
      onChange={(chosen) => go(narrow({ sides: chosen && enums.Side.filter((side) => chosen.includes(side)) }))}
      above={
        <Choice
          label={words.filters.scheme}
          value={scheme}
          options={schemes.map((id) => ({ id, name: named[id] ?? id }))}
          onChange={(id) => go(narrow({ scheme: id, sides: null }))}
        />
      }
    />
  );
}
