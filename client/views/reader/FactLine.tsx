import { type MouseEvent, memo } from 'react';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { KindMark } from '../KindMark.tsx';
import type { Placed } from './placeFacts.ts';
import { says } from './says.ts';

type Props = { readonly fact: Placed; readonly current: boolean; readonly goTo: (id: string) => void };

/** A fact in the list, which leads to its mark in the text. There may be thousands: one that stays is not drawn again. */
export const FactLine = memo(function FactLine({ fact, current, goTo }: Props) {
  const speech = useWords();
  const { words, language } = speech;
  const said = says(fact, speech);
  const show = (event: MouseEvent) => {
    event.preventDefault();
    goTo(fact.id);
  };
  return (
    <li>
      <a
        className="fact-line"
        href={`#${fact.id}`}
        data-fact={fact.id}
        aria-current={current ? 'true' : undefined}
        onClick={show}
      >
        <KindMark kind={fact.kind} />
        <span className="unseen">{kinds[fact.kind].caption[language]}</span>
        <span>
          {fact.entity.name}
          {said && <small>{said}</small>}
          {fact.passage === null && (
            <small>
              <q lang="zh-CN">{fact.evidence.anchor}</q>
            </small>
          )}
        </span>
        {fact.evidence.review === 'PROPOSED' && <i>{words.evidence.proposed}</i>}
      </a>
    </li>
  );
});
