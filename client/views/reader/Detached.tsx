import { useWords } from '../../i18n/useWords.ts';
import type { ReadPolicy } from '../../queries/askReader.ts';

const command = 'DOCUMENTS_DIR=/path/to/originals npm start';

/** Says that a document's original is not attached, and how to attach it. */
export function Detached({ policy }: { policy: ReadPolicy }) {
  const { words } = useWords();
  const { title, text, file, cited } = words.reader.detached;
  if (!policy.held) return <p className="detached">{cited}</p>;
  return (
    <section className="detached">
      <h3>{title}</h3>
      <p>{text}</p>
      <pre>
        <code>{command}</code>
      </pre>
      {policy.source?.file && <p className="note">{file(policy.source.file)}</p>}
    </section>
  );
}
