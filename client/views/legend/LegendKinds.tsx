import { ToggleButton } from 'react-aria-components/ToggleButton';
import { kindNames, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { toggleKind } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { KindMark } from '../KindMark.tsx';

/** The shapes of the kinds that are there; `coloured` says whether their colours mean anything. */
export function LegendKinds({ picture, coloured }: { picture: Picture; coloured: boolean }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const counts = Map.groupBy(picture.graph.nodes, (node) => node.kind);
  return (
    <ul className={coloured ? 'toggles' : 'toggles shapes'} aria-label={words.legend.by.kind}>
      {kindNames
        .filter((kind) => counts.has(kind) || recipe.hiddenKinds.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <ToggleButton
              className="toggle"
              isSelected={!recipe.hiddenKinds.includes(kind)}
              onChange={() => go(toggleKind(kind))}
            >
              <KindMark kind={kind} />
              <span>{kinds[kind].plural[language]}</span>
              <b>{counts.get(kind)?.length ?? 0}</b>
            </ToggleButton>
          </li>
        ))}
    </ul>
  );
}
