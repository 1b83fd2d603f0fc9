import { useWords } from '../../i18n/useWords.ts';
import type { Entry } from './chapter.ts';
import { LeavingLink } from './LeavingLink.tsx';

/** An entry under its name in both languages, with its own link and the way into the graph. */
export function EntryArticle({ entry }: { entry: Entry }) {
  const { words, language } = useWords();
  return (
    <article id={entry.id} className={entry.depth > 0 ? 'entry narrower' : 'entry'}>
      <header>
        <h4>
          {entry.name}
          <a className="entry-anchor" href={`#${entry.id}`} aria-label={`${words.codebook.anchor}: ${entry.name}`}>
            #
          </a>
          <span className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
            {entry.otherName}
          </span>
        </h4>
        {entry.inGraph && (
          <span className="entry-out">
            <LeavingLink id={entry.id} name={words.codebook.inGraph} from={entry.id} />
          </span>
        )}
      </header>
      {entry.body}
    </article>
  );
}
