import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { lift, showAll } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { hiddenReasons } from './hiddenReasons.ts';

/** What of the picture is hidden and why, each reason with a way to lift it alone; nothing where all is drawn. */
export function HiddenSummary({ picture }: { picture: Picture }) {
  const { go } = useView();
  const { words } = useWords();
  const found = hiddenReasons(picture, words);
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
