import { useWords } from '../../i18n/useWords.ts';
import { readerShelf } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { read } from '../../state/transitions.ts';
import { FailureNotice } from '../notice/Notice.tsx';
import { Rest } from '../panel/parts.tsx';
import { StepLink } from '../StepLink.tsx';

/** The documents that can be read, where none is chosen. */
export function Shelf() {
  const { words, lang } = useWords();
  const answered = useAnswer(readerShelf, { lang });
  if (answered.status === 'failed') return <FailureNotice error={answered.error} retry={answered.retry} />;
  if (answered.status === 'waiting') return <p className="note">{words.panel.loading}</p>;
  const { nodes, totalCount } = answered.data.policies;
  return (
    <section className="shelf">
      <h2>{words.reader.shelf.title}</h2>
      <p>{nodes.length > 0 ? words.reader.shelf.text : words.reader.shelf.empty}</p>
      <ul>
        {nodes.map(({ id, name, issued, regions, source }) => (
          <li key={id}>
            <StepLink to={read(id)}>{name}</StepLink>
            <span className="note">
              {[...regions.map((region) => region.name), issued].filter(Boolean).join(' · ')} ·{' '}
              {source?.attached ? words.reader.shelf.attached : words.reader.shelf.detached}
            </span>
          </li>
        ))}
      </ul>
      <Rest shown={nodes.length} all={totalCount} />
    </section>
  );
}
