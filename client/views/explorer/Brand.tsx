import { useWords } from '../../i18n/useWords.ts';
import { writeAddress } from '../../state/address.ts';
import { useView } from '../../state/RecipeContext.ts';
import { startAgain } from '../../state/transitions.ts';

/** The name, which leads back to where the explorer begins. */
export function Brand() {
  const { words } = useWords();
  const { recipe, go } = useView();
  return (
    <a
      className="brand"
      href={writeAddress(startAgain(recipe))}
      onClick={(event) => {
        event.preventDefault();
        go(startAgain);
      }}
    >
      <img src="/mark.svg" alt="" width="30" height="30" />
      <h1>{words.app.name}</h1>
      <span className="brand-line">{words.app.line}</span>
    </a>
  );
}
