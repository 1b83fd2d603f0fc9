import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { type Kind, kindNames, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { optionId, SearchResults } from './SearchResults.tsx';
import { useSearch } from './useSearch.ts';
import './search.css';

const keys = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Escape']);

type Props = { readonly onFound: (id: string) => void; readonly input: RefObject<HTMLInputElement | null> };

/**
 * Finds anything by name, alias, pinyin or passage, and opens it. A combobox with a listbox by the ARIA practices: the
 * focus stays in the field, arrows move through what was found, and nothing else on the page is shut off meanwhile.
 */
export function SearchBox({ onFound, input }: Props) {
  const { words } = useWords();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Kind | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useSearch(query, kind);
  const shown = open && query.trim() !== '';
  const current = Math.min(at, found.hits.length - 1);

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
    setOpen(true);
  };
  const take = (id: string | undefined) => {
    if (id === undefined) return;
    type('');
    onFound(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !keys.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') take(shown ? found.hits[current]?.id : undefined);
    else if (event.key === 'Escape' && !shown) type('');
    else if (event.key === 'Escape' || !shown) setOpen(event.key === 'ArrowDown');
    else setAt(Math.max(0, Math.min(current + (event.key === 'ArrowDown' ? 1 : -1), found.hits.length - 1)));
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <search className="search" onBlur={onBlur}>
      <KindChoice
        kind={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setAt(0);
          setOpen(true);
          input.current?.focus();
        }}
      />
      <div className="search-box">
        <Icon name="search" />
        <input
          ref={input}
          className="search-input"
          type="text"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={shown}
          aria-controls={shown ? 'search-results' : undefined}
          aria-activedescendant={shown && found.hits[current] ? optionId(found.hits[current].id) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.search.placeholder}
          value={query}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd title={words.search.hint}>/</kbd>
      </div>
      {shown && <SearchResults found={found} query={query} current={current} onTake={take} />}
    </search>
  );
}

function KindChoice({ kind, onChange }: { kind: Kind | null; onChange: (kind: Kind | null) => void }) {
  const { words, language } = useWords();
  return (
    <label className="search-kind">
      <span className="unseen">{words.search.kinds}</span>
      <select
        value={kind ?? ''}
        onChange={(event) => onChange(kindNames.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{words.search.allKinds}</option>
        {kindNames.map((one) => (
          <option key={one} value={one}>
            {kinds[one].caption[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
