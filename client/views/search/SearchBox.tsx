import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type Kind, kindNames, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';
import { Matched } from './Matched.tsx';
import { type Hit, useSearch } from './useSearch.ts';
import './search.css';

/** Finds anything by name, alias, pinyin or passage, and opens it. */
export function SearchBox({
  onFound,
  input,
}: {
  onFound: (id: string) => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const { words, language } = useWords();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Kind | null>(null);
  const search = useSearch(query, kind);
  const choose = (value: string) => {
    setKind(kindNames.find((one) => one === value) ?? null);
    input.current?.focus();
  };
  const found = (key: unknown) => {
    if (typeof key !== 'string') return;
    setQuery('');
    onFound(key);
  };
  return (
    <search className="search">
      <label className="search-kind">
        <span className="unseen">{words.search.kinds}</span>
        <select value={kind ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.search.allKinds}</option>
          {kindNames.map((one) => (
            <option key={one} value={one}>
              {kinds[one].caption[language]}
            </option>
          ))}
        </select>
      </label>
      <ComboBox
        className="search-box"
        aria-label={words.search.label}
        items={search.hits}
        inputValue={query}
        onInputChange={setQuery}
        value={null}
        onChange={found}
        allowsEmptyCollection
        allowsCustomValue
        menuTrigger="input"
      >
        <OpenAgain with={kind} />
        <Icon name="search" />
        <Input ref={input} className="search-input" placeholder={words.search.placeholder} />
        <kbd title={words.search.hint}>/</kbd>
        {query.trim() !== '' && (
          <Popover className="search-results" placement="bottom start" offset={8}>
            <ListBox<Hit> renderEmptyState={() => <p className="search-empty">{emptyText(search.status)}</p>}>
              {(hit) => (
                <ListBoxItem id={hit.id} textValue={hit.name} className="search-hit">
                  <KindMark kind={hit.kind} />
                  <span className="search-name">
                    <Matched text={hit.name} query={query} />
                    {hit.matched !== hit.name && (
                      <small>
                        {words.search.matched} <Matched text={hit.matched} query={query} />
                      </small>
                    )}
                  </span>
                  <span className="search-hit-kind">{kinds[hit.kind].caption[language]}</span>
                </ListBoxItem>
              )}
            </ListBox>
            {search.more > 0 && <p className="search-more">{words.search.more(search.more)}</p>}
          </Popover>
        )}
      </ComboBox>
    </search>
  );

  function emptyText(status: typeof search.status): string {
    if (status === 'waiting') return words.search.waiting;
    return status === 'failed' ? words.notice.unreachable.text : words.search.none(query.trim());
  }
}

/** Shows the results again when something else than the query changes them. */
function OpenAgain({ with: change }: { with: unknown }) {
  const state = useContext(ComboBoxStateContext);
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (state?.inputValue) state.open(null, 'manual');
  }, [change, state]);
  return null;
}
