import { useWords, type Words } from '../../i18n/useWords.ts';
import { coverage } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FailureNotice } from '../notice/Notice.tsx';
import { type OtherPlace, otherPlaces, type Reason } from './otherPlaces.ts';

type Props = { readonly id: string; readonly told: ReadonlySet<string> };

/** The places without a measure that uses the instrument, a line each: silent, or not known and why. */
export function OtherPlaces({ id, told }: Props) {
  const { words, lang } = useWords();
  const answered = useAnswer(coverage, { id, lang });
  if (answered.status === 'waiting') return null;
  if (answered.status === 'failed') return <FailureNotice error={answered.error} retry={answered.retry} />;
  const others = otherPlaces(answered.data, told);
  if (others.length === 0) return null;
  return (
    <ul className="other-places" aria-label={words.compare.others}>
      {others.map((other) => (
        <OtherLine key={other.place.id} other={other} />
      ))}
    </ul>
  );
}

function OtherLine({ other: { place, standing, policies } }: { other: OtherPlace }) {
  const { words, language } = useWords();
  const hiding = policies.filter(({ reasons }) => reasons.length > 0);
  const why = (reasons: readonly Reason[]) =>
    reasons.map((reason) => reasonWord(words, reason)).join(language === 'zh' ? '；' : '; ');
  return (
    <li>
      <EntityLink {...place} />
      <b className={standing.toLowerCase()}>{words.codebook.standings[standing]}</b>
      {standing === 'SILENT' && <span>{words.compare.silent}</span>}
      {standing === 'UNKNOWN' && hiding.length === 0 && <span>{words.compare.notHere}</span>}
      {standing === 'UNKNOWN' && hiding.map(({ id, reasons }) => <EntityLink key={id} id={id} name={why(reasons)} />)}
    </li>
  );
}

function reasonWord(words: Words, reason: Reason): string {
  return reason === 'SINGLE' ? words.policy.single : words.policy.missing[reason];
}
