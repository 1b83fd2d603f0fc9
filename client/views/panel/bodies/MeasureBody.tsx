import type { MeasureQuery } from '../../../../generated/operations.ts';
import { moneyText, targetFigure } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, measure } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Answer } from '../Answer.tsx';
import { Clause } from '../Clause.tsx';
import { DutyList } from '../DutyList.tsx';
import { IncentiveList } from '../IncentiveList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { type Anchored, Passage } from '../Passage.tsx';
import { Facts, Names, Section } from '../parts.tsx';
import { StrengthWord } from '../StrengthWord.tsx';
import { TargetList } from '../TargetList.tsx';

/** A measure: the instruments it uses and how strongly, its figures, money, bodies and groups, and the clause itself. */
export function MeasureBody({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(measure, { id, lang })}>{(found) => <Body found={found} />}</Answer>;
}

function Body({ found }: { found: Found<MeasureQuery> }) {
  const { words } = useWords();
  return (
    <>
      <PanelHead {...found} summary={found.summary} />
      <Facts
        pairs={[
          [words.measure.policy, <Names key="policy" of={[found.policy]} />],
          [words.evidence.clause, found.ref],
          [words.measure.section, found.section],
          [words.measure.part, words.measure.parts[found.part]],
        ]}
      />
      <Section title={words.measure.codings} count={found.codings.length}>
        {found.codings.map(({ instrument, strength, debated, evidence }) => (
          <div key={instrument.id} className="coding">
            <p>
              <StrengthWord strength={strength} />
              <EntityLink {...instrument} />
              <Clause evidence={evidence} />
            </p>
            {debated && (
              <p className="debated">
                {words.measure.debated}: {debated}
              </p>
            )}
          </div>
        ))}
      </Section>
      <Section title={words.measure.targets} count={found.targets.length}>
        <TargetList targets={found.targets} />
      </Section>
      <Section title={words.measure.incentives} count={found.incentives.length}>
        <IncentiveList incentives={found.incentives} />
      </Section>
      <Section title={words.measure.responsibilities} count={found.responsibilities.length}>
        <DutyList duties={found.responsibilities} />
      </Section>
      <Section title={words.measure.involves} count={found.involves.length}>
        <ul className="duties">
          {found.involves.map(({ group, role }) => (
            <li key={`${group.id}${role}`}>
              <span className="role">{words.groupRoles[role]}</span>
              <EntityLink {...group} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.measure.programs} count={found.programs.length}>
        <Names of={found.programs} />
      </Section>
      <Section title={words.measure.industries} count={found.industries.length}>
        <Names of={found.industries} />
      </Section>
      <Section title={words.measure.passage}>
        <Passage evidence={found.evidence} of={found.id} facts={useAnchored(found)} />
      </Section>
    </>
  );
}

function useAnchored(found: Found<MeasureQuery>): Anchored[] {
  const speech = useWords();
  return [
    ...found.codings.map(({ evidence, instrument }) => ({
      evidence,
      kind: 'INSTRUMENT' as const,
      label: instrument.name,
    })),
    ...found.targets.map((target) => ({
      evidence: target.evidence,
      kind: 'TARGET' as const,
      label: targetFigure(target, speech),
    })),
    ...found.incentives.map((one) => ({
      evidence: one.evidence,
      kind: 'INCENTIVE' as const,
      label: moneyText(one, speech),
    })),
    ...found.responsibilities.map(({ evidence, agency }) => ({
      evidence,
      kind: 'AGENCY' as const,
      label: agency.name,
    })),
    ...found.involves.map(({ evidence, group }) => ({ evidence, kind: 'GROUP' as const, label: group.name })),
  ];
}
