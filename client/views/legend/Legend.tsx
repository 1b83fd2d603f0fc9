import { ToggleButton } from 'react-aria-components/ToggleButton';
import { kindNames, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { featuredId } from '../../network/layouts/layout.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { toggleKind } from '../../state/transitions.ts';
import { KindMark } from '../KindMark.tsx';
import './legend.css';

/** What the shapes mean; each entry shows or hides its kind. */
export function Legend({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const counts = Map.groupBy(picture.graph.nodes, (node) => node.kind);
  return (
    <div className="legend">
      <h3 id="legend-title">
        {words.legend.title}
        <small>{words.legend.hint}</small>
      </h3>
      <ul aria-labelledby="legend-title">
        {kindNames
          .filter((kind) => counts.has(kind))
          .map((kind) => (
            <li key={kind}>
              <ToggleButton
                className="legend-kind"
                isSelected={!recipe.hiddenKinds.includes(kind)}
                onChange={() => go(toggleKind(kind))}
              >
                <KindMark kind={kind} />
                <span>{kinds[kind].plural[language]}</span>
                <b>{counts.get(kind)?.length}</b>
              </ToggleButton>
            </li>
          ))}
      </ul>
      <p className="legend-scale">
        {picture.visible.nodes.some((node) => node.id === featuredId) && (
          <span>
            <i className="legend-seal" />
            {words.legend.featured}
          </span>
        )}
        <span>
          <svg viewBox="0 0 46 14" aria-hidden="true">
            <path d="M1 4h44" strokeWidth="1.4" />
            <path d="M1 10h44" strokeWidth="5" />
          </svg>
          {words.legend.width}
        </span>
      </p>
    </div>
  );
}
