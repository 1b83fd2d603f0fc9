import { useWords } from '../../i18n/useWords.ts';
import { limits } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FailureNotice } from '../notice/Notice.tsx';
import { byPolicies } from './byPolicies.ts';
import './limits.css';

/** What the documents held cannot tell, each limit with the documents that it concerns. */
export function LimitList({ onOpen }: { onOpen?: () => void }) {
  const { words, lang } = useWords();
  const answered = useAnswer(limits, { lang });
  if (answered.status === 'failed') return <FailureNotice error={answered.error} retry={answered.retry} />;
  if (answered.status === 'waiting') return <p aria-busy="true">{words.panel.loading}</p>;
  return (
    <ul className="limits">
      {byPolicies(answered.data.corpus.limits).map((group) => (
        <li key={group.limits[0]?.code}>
          {group.limits.map(({ code, text }) => (
            <p key={code}>{text}</p>
          ))}
          <div className="limit-policies">
            <small>{words.limits.concerned(group.policyCount)}</small>
            {group.policies.map(({ id, name }) => (
              <EntityLink key={id} id={id} name={name} onOpen={onOpen} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
