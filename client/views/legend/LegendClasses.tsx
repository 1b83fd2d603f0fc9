import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useWords } from '../../i18n/useWords.ts';
import type { NodeClass } from '../../network/metrics/classes.ts';
import { sayClass } from '../../network/metrics/sayClass.ts';
import { toggleClass } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';

/** The classes of the colouring, each with its colour. */
export function LegendClasses({ classes, title }: { classes: readonly NodeClass[] | null; title: string }) {
  const { recipe, go } = useView();
  const speech = useWords();
  const { words } = speech;
  if (classes === null) return <p className="section-hint">{words.legend.reckoning}</p>;
  return (
    <ul className="toggles" aria-label={title}>
      {classes.map(({ id, label, token, count }) => (
        <li key={id}>
          <ToggleButton
            className="toggle"
            isSelected={!recipe.hiddenClasses.includes(id)}
            onChange={() => go(toggleClass(id))}
          >
            <i className="legend-colour" style={{ background: `var(${token})` }} />
            <span>{sayClass(label, speech)}</span>
            <b>{count}</b>
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
}
