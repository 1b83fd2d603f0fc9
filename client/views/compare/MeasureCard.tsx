import type { ReactNode } from 'react';
import type { MeasureCardFragment } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Clause } from '../panel/Clause.tsx';
import { Names } from '../panel/parts.tsx';
import { StrengthWord } from '../panel/StrengthWord.tsx';

type Props = { readonly measure: MeasureCardFragment; readonly children: ReactNode };

/** A measure among the facts behind a mark. */
export function MeasureCard({ measure, children }: Props) {
  return (
    <article className="measure-card">
      <h4>
        <b>{measure.ref}</b> <EntityLink id={measure.id} name={measure.name} />
      </h4>
      <p className="summary">{measure.summary}</p>
      {children}
    </article>
  );
}

/** What a measure works with, of the instruments asked for. */
export function Codings({ of, instruments }: { of: MeasureCardFragment; instruments: unknown }) {
  const wanted = new Set(Array.isArray(instruments) ? (instruments as string[]) : []);
  const codings = of.codings.filter(({ instrument }) => wanted.size === 0 || wanted.has(instrument.id));
  return codings.map((coding) => (
    <p key={coding.instrument.id} className="coding">
      <StrengthWord strength={coding.strength} />
      <EntityLink {...coding.instrument} />
      <Clause evidence={coding.evidence} />
    </p>
  ));
}

/** Who answers for a measure, part by part. */
export function Duties({ of: { responsibilities } }: { of: MeasureCardFragment }) {
  const { words } = useWords();
  return [...Map.groupBy(responsibilities, ({ role }) => role)].map(([role, duties]) => (
    <p key={role} className="coding">
      <b>{words.roles[role]}</b> <Names of={duties.map(({ agency }) => agency)} />
    </p>
  ));
}
