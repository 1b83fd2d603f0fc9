import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { reasons } from '../../state/filterGraph.ts';
import { useView } from '../../state/RecipeContext.ts';
import { showAll } from '../../state/transitions.ts';
import { lift } from './lift.ts';

/** What of the picture is hidden and why, each reason with a way to lift it alone; nothing where all is drawn. */
export function HiddenSummary({ picture: { visible } }: { picture: Picture }) {
  const { go } = useView();
  const { words } = useWords();
  const found = reasons.flatMap((reason) => {
    const count = visible.hiddenBy[reason] ?? 0;
    return count > 0 ? [{ reason, said: words.filters.reasons[reason](count) }] : [];
  });
  if (found.length === 0) return null;
  return (
    <div className="hidden-summary">
      <span>{words.filters.hiddenNow}</span>
      <ul>
        {found.map(({ reason, said }) => (
          <li key={reason}>
            {said}
            <Button
              className="text-button"
              aria-label={words.filters.liftReason(said)}
              onPress={() => go(lift(reason))}
            >
              {words.filters.lift}
            </Button>
          </li>
        ))}
      </ul>
      <Button className="text-button" onPress={() => go(showAll)}>
        {words.filters.showAll}
      </Button>
    </div>
  );
}
