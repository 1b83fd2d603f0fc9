import { useWords } from '../../i18n/useWords.ts';
import { FailureNotice } from '../notice/Notice.tsx';
import { ReadView } from './ReadView.tsx';
import { Shelf } from './Shelf.tsx';
import { useDocument } from './useDocument.ts';

/** The document that a selection stands in, once it is there; for what stands in none, those to choose from. */
export function OpenDocument({ selection }: { selection: string }) {
  const { words } = useWords();
  const { answered, document } = useDocument(selection);
  if (document) return <ReadView key={document.policy.id} document={document} first={selection} />;
  return (
    <main id="reader" className="reader-alone" tabIndex={-1} aria-busy={answered.status === 'waiting'}>
      {answered.status === 'waiting' && <p className="note">{words.panel.loading}</p>}
      {answered.status === 'failed' && <FailureNotice error={answered.error} retry={answered.retry} />}
      {answered.status === 'ready' && <Shelf />}
    </main>
  );
}
