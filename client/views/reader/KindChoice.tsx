import { ToggleButton } from 'react-aria-components/ToggleButton';
import { type Kind, kindNames, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ReadFact } from '../../queries/askReader.ts';
import { KindMark } from '../KindMark.tsx';

type Props = {
  readonly facts: readonly ReadFact[];
  readonly hidden: readonly Kind[];
  readonly onHidden: (hidden: readonly Kind[]) => void;
};

/** What the colours mean; each entry marks the facts of its kind, or does not. What is not marked is said. */
export function KindChoice({ facts, hidden, onHidden }: Props) {
  const { words, language } = useWords();
  const counts = Map.groupBy(facts, ({ kind }) => kind);
  const unmarked = facts.filter(({ kind }) => hidden.includes(kind)).length;
  return (
    <div className="kind-choice">
      <ul aria-label={words.reader.kinds}>
        {kindNames
          .filter((kind) => counts.has(kind))
          .map((kind) => (
            <li key={kind}>
              <ToggleButton
                className="kind-toggle"
                isSelected={!hidden.includes(kind)}
                onChange={(on) => onHidden(on ? hidden.filter((other) => other !== kind) : [...hidden, kind])}
              >
                <KindMark kind={kind} />
                <span>{kinds[kind].plural[language]}</span>
                <b>{counts.get(kind)?.length}</b>
              </ToggleButton>
            </li>
          ))}
      </ul>
      {unmarked > 0 && <p className="note">{words.reader.hidden(unmarked)}</p>}
    </div>
  );
}
