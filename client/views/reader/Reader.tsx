import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { Brand } from '../explorer/Brand.tsx';
import '../explorer/explorer.css';
import { Settings } from '../explorer/Settings.tsx';
import '../explorer/topBar.css';
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
      <a className="skip" href="#reader">
        {words.reader.skip}
      </a>
      <header className="top-bar">
        <Brand />
        <div className="top-tools">
          <ViewLink to="explorer" name={words.codebook.back} icon="graph" />
          <Settings theme={theme.theme} onTheme={theme.setTheme} />
        </div>
      </header>
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
