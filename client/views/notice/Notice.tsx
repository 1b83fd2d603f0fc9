import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { AskError } from '../../queries/ask.ts';
import './notice.css';

type Action = { readonly label: string; readonly onPress: () => void };

/** Says in its own words why there is nothing to see, with a way on. */
export function Notice({
  title,
  text,
  detail,
  actions,
}: {
  title: string;
  text: string;
  detail?: string | null;
  actions: readonly Action[];
}) {
  return (
    <div className="notice" role="alert">
      <svg className="notice-sign" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 24 12 12M24 24l13-7M24 24l-8 13M24 24l11 11" />
        <circle cx="24" cy="24" r="6" />
        <circle cx="12" cy="12" r="3.5" />
        <circle cx="37" cy="17" r="3.5" />
        <circle cx="16" cy="37" r="3.5" />
        <circle cx="35" cy="35" r="3.5" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {detail && <p className="notice-detail">{detail}</p>}
      <div className="notice-actions">
        {actions.map((action, index) => (
          <Button key={action.label} className={index === 0 ? 'button accent' : 'button'} onPress={action.onPress}>
            {action.label}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The notice for a question that failed: another for no server, a failing one, an unknown id and a refusal. */
export function FailureNotice({
  error,
  retry,
  startAgain,
}: {
  error: AskError;
  retry: () => void;
  startAgain?: () => void;
}) {
  const { words } = useWords();
  const unknown = error.code === 'UNKNOWN_ID' || error.code === 'NOT_FOUND';
  const said = unknown ? words.notice.unknown : words.notice[error.reason];
  const again = { label: words.notice.retry, onPress: retry };
  const back = startAgain ? [{ label: words.notice.startAgain, onPress: startAgain }] : [];
  const detail = error.reason === 'refused' ? error.message : null;
  return (
    <Notice {...said} detail={detail} actions={error.reason === 'refused' ? [...back, again] : [again, ...back]} />
  );
}
