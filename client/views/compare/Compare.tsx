import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { type AnalysisName, analysisNames } from '../../state/recipe.ts';
import { compare } from '../../state/transitions.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { PageBar } from '../bar/PageBar.tsx';
import '../filters/controls.css';
import '../filters/filters.css';
import { Boundary } from '../notice/Boundary.tsx';
import '../panel/compare.css';
import '../panel/figures.css';
import '../panel/panel.css';
import { StepLink } from '../StepLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { analysisViews } from './analysisViews.ts';
import './compare.css';
import './figure.css';
import { useScope } from './useScope.ts';

/** Places compared: one analysis at a time, with its chart, the table behind it, and the facts behind each mark. */
export function Compare({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { words } = useWords();
  const { id } = useView().recipe.analysis;
  const { View } = analysisViews[id];
  return (
    <div className="compare-page">
      <PageBar skip={words.comparing.skip} to="compare" theme={theme}>
        <ViewLink to="explorer" name={words.codebook.back} icon="graph" />
        <ViewLink to="codebook" name={words.codebook.open} icon="book" />
      </PageBar>
      <Contents open={id} />
      <main id="compare" tabIndex={-1}>
        <Head id={id} />
        <Boundary key={id}>
          <View />
        </Boundary>
      </main>
    </div>
  );
}

function Contents({ open }: { open: AnalysisName }) {
  const { words } = useWords();
  const list = useRef<HTMLElement>(null);
  // On a small screen the list is a strip that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is open
  useEffect(() => {
    list.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return (
    <nav ref={list} className="compare-contents" aria-label={words.comparing.title}>
      <ul>
        {analysisNames.map((id) => (
          <li key={id} className={id === open ? 'open' : ''} aria-current={id === open ? 'page' : undefined}>
            <StepLink to={compare(id)}>
              {words.comparing.names[id]}
              <small>{words.comparing.questions[id]}</small>
            </StepLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the comparison is called, what it answers, and what it cannot tell. */
function Head({ id }: { id: AnalysisName }) {
  const { words } = useWords();
  const warning = useScope()?.analyses.find((one) => one.id === analysisViews[id].field)?.warning;
  return (
    <div className="compare-head">
      <h2>{words.comparing.names[id]}</h2>
      <p>{words.comparing.questions[id]}</p>
      {warning && (
        <p className="compare-warning">
          <b>{words.comparing.cannot}</b> {warning}
        </p>
      )}
    </div>
  );
}
