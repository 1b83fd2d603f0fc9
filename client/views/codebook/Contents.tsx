import { useWords } from '../../i18n/useWords.ts';
import type { Chapter } from './chapter.ts';

type Props = { readonly chapters: readonly Chapter[]; readonly limits: boolean; readonly onChosen: () => void };

/** All chapters and entries as links. */
export function Contents({ chapters, limits, onChosen }: Props) {
  const { words } = useWords();
  const first = { id: 'limits', title: words.codebook.chapters.limits, entries: [] };
  return (
    <nav aria-label={words.codebook.contents}>
      <ul>
        {[...(limits ? [first] : []), ...chapters].map(({ id, title, entries }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={onChosen}>
              {title}
              {entries.length > 0 && <span className="count">{entries.length}</span>}
            </a>
            <ul>
              {entries.map((entry) => (
                <li key={entry.id} style={{ paddingLeft: `${entry.depth * 12}px` }}>
                  <a href={`#${entry.id}`} onClick={onChosen}>
                    {entry.name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
