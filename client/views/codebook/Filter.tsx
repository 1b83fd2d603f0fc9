import type { Ref } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import type { Chapter } from './chapter.ts';

type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly chapters: readonly Chapter[];
  readonly input: Ref<HTMLInputElement>;
};

/** Leaves the entries that hold all words written here, and says how many they are. */
export function Filter({ query, onChange, chapters, input }: Props) {
  const { words } = useWords();
  const count = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  const said = count === 0 ? words.codebook.none(query.trim()) : words.codebook.found(count);
  return (
    <search className="codebook-filter">
      <label>
        <span className="unseen">{words.codebook.filter}</span>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          value={query}
          placeholder={words.codebook.filterHint}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <output aria-live="polite">{query.trim() === '' ? '' : said}</output>
    </search>
  );
}
