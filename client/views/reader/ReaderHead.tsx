import { useWords } from '../../i18n/useWords.ts';
import type { ReadDocument } from '../../queries/askReader.ts';
import { EntityLink } from '../EntityLink.tsx';
import { KindMark } from '../KindMark.tsx';

/** The document's name, where and when it was issued, and what was done to its text. */
export function ReaderHead({ document: { policy, passages, facts } }: { document: ReadDocument }) {
  const { words } = useWords();
  const repairs = passages.reduce((sum, { changes }) => sum + changes.filter(({ read }) => read !== null).length, 0);
  const lines = policy.source?.repairs ?? [];
  const cuts = lines.filter((line) => line.includes(' ✂ ')).length;
  const done = [
    ...(repairs > 0 ? [words.reader.repairs(repairs)] : []),
    ...(cuts > 0 ? [words.reader.cuts(cuts)] : []),
  ];
  return (
    <header className="reader-head">
      <h2>{policy.name}</h2>
      <p>
        <KindMark kind="POLICY" />
        <EntityLink id={policy.id} name={words.reader.inGraph} />
        {policy.regions.map((region) => (
          <EntityLink key={region.id} {...region} />
        ))}
        <span>{[policy.documentNumber, policy.issued].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="note">
        {[words.reader.count(facts.length), ...(passages.length > 0 ? done : [])].join(' · ')}
        {passages.length > 0 && done.length === 0 && ` · ${words.reader.untouched}`}
      </p>
    </header>
  );
}
