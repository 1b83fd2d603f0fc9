import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Codebook as Book } from '../../queries/askCodebook.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { PageBar } from '../bar/PageBar.tsx';
import '../filters/filters.css';
import { useShortcuts } from '../explorer/useShortcuts.ts';
import { Icon } from '../Icon.tsx';
import { LimitList } from '../limits/LimitList.tsx';
import { FailureNotice } from '../notice/Notice.tsx';
import '../panel/figures.css';
import '../panel/panel.css';
import { ViewLink } from '../ViewLink.tsx';
import { type Chapter, narrow } from './chapter.ts';
import './codebook.css';
import { Contents } from './Contents.tsx';
import { EntryArticle } from './EntryArticle.tsx';
import { Filter } from './Filter.tsx';
import './entry.css';
import './print.css';
import { useChapters } from './useChapters.ts';
import { useEntryInSight } from './useEntryInSight.ts';

/** What every word of the graph means: kinds, relations, terms, instruments, indicators, and what cannot be told. */
export function Codebook({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { words } = useWords();
  const { answered, book, chapters } = useChapters();
  const [query, setQuery] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  const [listed, setListed] = useState(false);
  const shown = narrow(chapters, query);
  useShortcuts({ '/': () => filter.current?.focus() });
  const whole = query.trim() === '';
  useEntryInSight(
    book !== null,
    useCallback(() => setQuery(''), []),
  );
  return (
    <div className="codebook">
      <PageBar skip={words.codebook.skip} to="codebook" theme={theme}>
        <ViewLink to="explorer" name={words.codebook.back} icon="graph" />
        <Button className="button quiet square" aria-label={words.codebook.print} onPress={() => window.print()}>
          <Icon name="print" />
        </Button>
      </PageBar>
      <aside className={listed ? 'contents open' : 'contents'} aria-label={words.codebook.contents}>
        <Filter query={query} onChange={setQuery} chapters={shown} input={filter} />
        <Button className="button contents-open" aria-expanded={listed} onPress={() => setListed(!listed)}>
          <Icon name={listed ? 'close' : 'list'} />
          {words.codebook.contents}
        </Button>
        <Contents chapters={shown} limits={whole} onChosen={() => setListed(false)} />
      </aside>
      <main id="codebook" tabIndex={-1} aria-busy={answered.status === 'waiting'}>
        {answered.status === 'failed' && <FailureNotice error={answered.error} retry={answered.retry} />}
        {book === null && answered.status === 'waiting' && <p className="note">{words.panel.loading}</p>}
        {book && <Entries corpus={book.corpus} chapters={shown} whole={whole} />}
      </main>
    </div>
  );
}

type Shown = { readonly corpus: Book['corpus']; readonly chapters: readonly Chapter[]; readonly whole: boolean };

function Entries({ corpus, chapters, whole }: Shown) {
  const { words } = useWords();
  return (
    <>
      <h2>{words.codebook.title}</h2>
      <p className="codebook-intro">{words.codebook.intro}</p>
      <p className="note">
        {words.canvas.corpus(corpus.policies, corpus.regions)} · {[corpus.from, corpus.to].filter(Boolean).join(' – ')}{' '}
        · {words.codebook.version(corpus.version.slice(0, 12))}
      </p>
      {whole && (
        <section id="limits" className="chapter">
          <h3>{words.codebook.chapters.limits}</h3>
          <LimitList />
        </section>
      )}
      {chapters.map(({ id, title, entries }) => (
        <section key={id} id={id} className="chapter">
          <h3>
            {title}
            <span className="count">{entries.length}</span>
          </h3>
          {entries.map((entry) => (
            <EntryArticle key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}
