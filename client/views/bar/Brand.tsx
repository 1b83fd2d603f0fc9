import { useWords } from '../../i18n/useWords.ts';
import { startAgain } from '../../state/growing.ts';
import { StepLink } from '../StepLink.tsx';

/** The name, which leads back to where the explorer begins. */
export function Brand() {
  const { words } = useWords();
  return (
    <StepLink className="brand" to={startAgain}>
      <img src="/mark.svg" alt="" width="30" height="30" />
      <h1>{words.app.name}</h1>
      <span className="brand-line">{words.app.line}</span>
    </StepLink>
  );
}
