import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { PageBar } from '../bar/PageBar.tsx';
import '../filters/controls.css';
import '../panel/figures.css';
import '../panel/panel.css';
import { ViewLink } from '../ViewLink.tsx';
import { OpenDocument } from './OpenDocument.tsx';
import { Shelf } from './Shelf.tsx';
import './reader.css';
import './marks.css';
import './print.css';

/** A document as one reads it, with every fact marked where it stands; without one, the documents to choose from. */
export function Reader({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { words } = useWords();
  const { recipe } = useView();
  return (
    <div className="reader">
      <PageBar skip={words.reader.skip} to="reader" theme={theme}>
        <ViewLink to="explorer" name={words.codebook.back} icon="graph" />
      </PageBar>
      {recipe.selection === null ? (
        <main id="reader" className="reader-alone" tabIndex={-1}>
          <Shelf />
        </main>
      ) : (
        <OpenDocument selection={recipe.selection} />
      )}
    </div>
  );
}
