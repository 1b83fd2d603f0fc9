import { useWords } from '../../i18n/useWords.ts';
import { askDuties } from '../../queries/askDuties.ts';
import { useAsked } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FailureNotice } from '../notice/Notice.tsx';
import { Section } from '../panel/parts.tsx';
import { type Together, together } from './together.ts';

/** The bodies that a body answers together with, each with the measures that they share. */
export function TogetherSection({ id }: { id: string }) {
  const { words, lang } = useWords();
  const answered = useAsked(() => askDuties(id, lang), `duties ${id} ${lang}`);
  if (answered.status === 'waiting') return <p className="note">{words.entity.waiting}</p>;
  if (answered.status === 'failed') return <FailureNotice error={answered.error} retry={answered.retry} />;
  const found = together(id, answered.data);
  return (
    <Section title={words.entity.together.title} count={found.length}>
      <p className="hint">{words.entity.together.hint}</p>
      <ul className="together">
        {found.map((one) => (
          <TogetherLine key={one.agency.id} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function TogetherLine({ one: { agency, measures } }: { one: Together }) {
  const { words } = useWords();
  return (
    <li>
      <EntityLink id={agency.id} name={agency.name} />
      <details>
        <summary>{words.entity.together.measures(measures.length)}</summary>
        <ul>
          {measures.map(({ id, name, ref }) => (
            <li key={id}>
              <b>{ref}</b>
              <EntityLink id={id} name={name} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
