import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { InstrumentQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Found } from '../../queries/documents.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Icon } from '../Icon.tsx';
import { Clause } from './Clause.tsx';
import { codingsOf, type PlaceUse } from './compareByPlace.ts';
import { DutyList } from './DutyList.tsx';
import { IncentiveList } from './IncentiveList.tsx';
import { Passage } from './Passage.tsx';
import { StrengthWord } from './StrengthWord.tsx';
import { TargetList } from './TargetList.tsx';

type Props = { readonly use: PlaceUse; readonly instrument: Found<InstrumentQuery>; readonly open: boolean };

/** One place in full: its overall targets, then each measure with strength, clause, figures, money and bodies. */
export function PlaceSection({ use, instrument, open }: Props) {
  const { words } = useWords();
  const overall = use.targets.filter((target) => !target.measure);
  return (
    <Disclosure className="place-use" defaultExpanded={open}>
      <Heading level={4}>
        <Button slot="trigger">
          <Icon name="chevron" />
          {use.place.name}
          <small>{words.compare.measuresOf(use.measureCount)}</small>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="place-policies">
          {use.policies.map(({ id, name, issued, responsibilities }) => (
            <li key={id}>
              <EntityLink id={id} name={name} />
              <span className="note">{issued}</span>
              {responsibilities.length > 0 && <DutyList duties={responsibilities} />}
            </li>
          ))}
        </ul>
        {overall.length > 0 && <TargetList targets={overall} />}
        {use.measures.map((measure) => (
          <MeasureUse key={measure.id} measure={measure} use={use} instrument={instrument} />
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

function MeasureUse({ measure, use, instrument }: { measure: PlaceUse['measures'][number] } & Omit<Props, 'open'>) {
  const { words } = useWords();
  const targets = use.targets.filter((target) => target.measure?.id === measure.id);
  const incentives = use.incentives.filter((incentive) => incentive.measure.id === measure.id);
  return (
    <article className="measure-use">
      <h5>
        <EntityLink id={measure.id} name={measure.name} />
      </h5>
      {codingsOf(measure, instrument).map((coding) => (
        <div key={coding.instrument.id} className="coding">
          <p>
            <StrengthWord strength={coding.strength} />
            {coding.instrument.id === instrument.id ? (
              <span>{instrument.name}</span>
            ) : (
              <EntityLink {...coding.instrument} />
            )}
            <Clause evidence={coding.evidence} />
          </p>
          {coding.debated && (
            <p className="debated">
              {words.measure.debated}: {coding.debated}
            </p>
          )}
          {coding.evidence.quote !== null && (
            <details>
              <summary>{words.evidence.quote}</summary>
              <Passage evidence={coding.evidence} of={measure.id} />
            </details>
          )}
        </div>
      ))}
      {targets.length > 0 && <TargetList targets={targets} />}
      {incentives.length > 0 && <IncentiveList incentives={incentives} />}
      {measure.responsibilities.length > 0 && <DutyList duties={measure.responsibilities} />}
    </article>
  );
}
