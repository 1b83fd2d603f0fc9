import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { type Kind, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { kindToken } from '../../network/kindMarks.ts';
import type { Run } from './markText.ts';
import { PieceText } from './PieceText.tsx';
import type { FactMark } from './passageMarks.ts';
import { says } from './says.ts';

/** What of the steps concerns one passage: the fact one is at and the one that Tab reaches, where they stand in it. */
export type At = { readonly current: string | null; readonly stop: string | null; readonly goTo: (id: string) => void };

type Props = At & { readonly run: Run<FactMark> };

/** A stretch of the text in which facts stand, all of which it names; pressed, it goes from one to the next of them. */
export function Mark({ run, current, stop, goTo }: Props) {
  const speech = useWords();
  const facts = run.marks.map(({ fact }) => fact);
  const at = facts.findIndex(({ id }) => id === current);
  const next = facts[(at + 1) % facts.length];
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    if (next) goTo(next.id);
  };
  const title = facts
    .map((fact) => [kinds[fact.kind].caption[speech.language], fact.entity.name, says(fact, speech)])
    .map((parts) => parts.filter(Boolean).join(' · '))
    .join('\n');
  return (
    <a
      className="fact-mark"
      href={`#${facts[0]?.id ?? ''}`}
      data-facts={facts.map(({ id }) => id).join(' ')}
      aria-current={at >= 0 ? 'true' : undefined}
      // One mark of them all is reached by Tab; the others by the keys that step.
      tabIndex={facts.some(({ id }) => id === stop) ? 0 : -1}
      title={title}
      onClick={choose}
    >
      {run.pieces.map((piece) => (
        <span key={piece.from} className="fact-piece" style={underlined(piece.marks.map(({ fact }) => fact.kind))}>
          <PieceText piece={piece} />
        </span>
      ))}
      {facts.length > 1 && <Count of={facts.length} />}
    </a>
  );
}

function Count({ of }: { of: number }): ReactNode {
  return <sup aria-hidden="true">{of}</sup>;
}

/** A line in the colour of each kind, one under the other, on a ground of the first. */
function underlined(of: readonly Kind[]): CSSProperties {
  const shown = [...new Set(of)].slice(0, 3);
  const colours = shown.map((kind) => `var(${kindToken(kind)})`);
  const ground = colours[0] ? `color-mix(in srgb, ${colours[0]} 13%, transparent)` : 'none';
  return {
    backgroundColor: ground,
    backgroundImage: colours.map((colour) => `linear-gradient(${colour}, ${colour})`).join(', '),
    backgroundPosition: colours.map((_, i) => `0 calc(100% - ${i * 3}px)`).join(', '),
    paddingBottom: `${shown.length * 3 - 1}px`,
  };
}
