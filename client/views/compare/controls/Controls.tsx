import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.ts';

/** What is chosen in a comparison, in one row. */
export function Controls({ children }: { children: ReactNode }) {
  const { words } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen
    <div role="group" className="compare-controls" aria-label={words.comparing.controls}>
      {children}
    </div>
  );
}
