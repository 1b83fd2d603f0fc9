import { type Kind, kinds } from '../../graph/model.ts';
import { useWords } from '../i18n/useWords.ts';
import { kindMarks, kindToken } from '../network/kindMarks.ts';
import './kindMark.css';

/** The shape and colour that a kind has on the canvas. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" aria-hidden="true" style={{ color: `var(${kindToken(kind)})` }}>
      <path d={kindMarks[kind].path} fill="currentColor" />
    </svg>
  );
}

/** The same with its name. */
export function KindName({ kind }: { kind: Kind }) {
  const { language } = useWords();
  return (
    <span className="kind-name">
      <KindMark kind={kind} />
      {kinds[kind].caption[language]}
    </span>
  );
}
