import { useEffect, useRef } from 'react';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { KindMark } from '../KindMark.tsx';
import { findQuery, Matched } from './Matched.tsx';
import type { Found, Hit } from './useSearch.ts';

type Props = {
  readonly found: Found;
  readonly query: string;
  readonly current: number;
  readonly onTake: (id: string) => void;
};

export const optionId = (id: string): string => `found-${id}`;

/** What a search found: each with its kind, and why it matched where the name does not say it. */
export function SearchResults({ found, query, current, onTake }: Props) {
  const { words } = useWords();
  return (
    <div className="search-results">
      <div role="listbox" id="search-results" aria-label={words.search.results}>
        {found.hits.map((hit, index) => (
          <Option key={hit.id} hit={hit} query={query} current={index === current} onTake={onTake} />
        ))}
      </div>
      <p className="search-note" role="status">
        {noteOn(found, query, words)}
      </p>
    </div>
  );
}

function Option({ hit, query, current, onTake }: { hit: Hit; current: boolean } & Pick<Props, 'query' | 'onTake'>) {
  const { language } = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search field
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div
      ref={row}
      role="option"
      id={optionId(hit.id)}
      aria-selected={current}
      className="search-hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(hit.id)}
    >
      <KindMark kind={hit.kind} />
      <span className="search-name">
        <Matched text={hit.name} query={query} />
        <WhyMatched hit={hit} query={query} />
      </span>
      <span className="search-hit-kind">{kinds[hit.kind].caption[language]}</span>
    </div>
  );
}

/** Nothing where the name shows it; else the other name or the words that matched, or that it was the sound. */
function WhyMatched({ hit, query }: { hit: Hit; query: string }) {
  const { words } = useWords();
  if (hit.matched !== hit.name) {
    return (
      <small>
        {words.search.matched} <Matched text={hit.matched} query={query} />
      </small>
    );
  }
  return findQuery(hit.name, query).marked ? null : <small>{words.search.spelling}</small>;
}

function noteOn(found: Found, query: string, words: ReturnType<typeof useWords>['words']): string {
  if (found.status === 'failed') return words.notice.unreachable.text;
  if (found.hits.length > 0) return found.more > 0 ? words.search.more(found.more) : '';
  return found.status === 'waiting' ? words.search.waiting : words.search.none(query.trim());
}
