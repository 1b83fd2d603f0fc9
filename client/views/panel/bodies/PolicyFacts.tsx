import type { PolicyQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Found } from '../../../queries/documents.ts';
import { Facts, Names } from '../parts.tsx';

/** What stands on the title page of a document, and what a reader must know is missing. */
export function PolicyFacts({ found }: { found: Found<PolicyQuery> }) {
  const { words } = useWords();
  const { periodStart, periodEnd, source } = found;
  const notes = [found.held ? '' : words.policy.notHeld, found.comprehensive || !found.held ? '' : words.policy.single];
  return (
    <>
      {notes.filter(Boolean).map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <Facts
        pairs={[
          [words.policy.type, words.policy.types[found.documentType]],
          [words.policy.number, found.documentNumber],
          [words.policy.issuers, found.issuers.length > 0 && <Names of={found.issuers} />],
          [words.policy.regions, found.regions.length > 0 && <Names of={found.regions} />],
          [words.policy.issued, found.issued],
          [words.policy.published, found.published],
          [words.policy.effective, found.effective],
          [words.policy.expires, found.expires],
          [words.policy.period, (periodStart || periodEnd) && words.policy.periodYears(periodStart, periodEnd)],
          [words.policy.status, found.status !== 'UNKNOWN' && words.policy.statuses[found.status]],
          [words.policy.missingTitle, found.missing.map((missing) => words.policy.missing[missing]).join(' · ')],
          [words.policy.source, source && <SourceFact source={source} />],
          [words.policy.repairs, source?.repairs.join('; ')],
        ]}
      />
    </>
  );
}

function SourceFact({ source }: { source: NonNullable<Found<PolicyQuery>['source']> }) {
  const { words } = useWords();
  const web = source.url !== null && /^https?:\/\//.test(source.url) ? source.url : null;
  return (
    <span className="names">
      {source.file && <span>{source.file}</span>}
      {web && (
        <a href={web} rel="noreferrer noopener" target="_blank">
          {new URL(web).hostname}
        </a>
      )}
      <small>{source.attached ? words.policy.attached : words.policy.notAttached}</small>
    </span>
  );
}
