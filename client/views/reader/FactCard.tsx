import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Icon } from '../Icon.tsx';
import { KindName } from '../KindMark.tsx';
import { StrengthWord } from '../panel/StrengthWord.tsx';
import type { Placed } from './placeFacts.ts';
import { says } from './says.ts';
import type { Steps } from './useSteps.ts';

type Props = {
  readonly facts: readonly Placed[];
  readonly steps: Steps;
  /** Whether there is a text that facts could be found in. */
  readonly attached: boolean;
};

/** What the facts are that share the mark one is at: the current one whole, the others as lines to choose. */
export function FactCard({ facts, steps, attached }: Props) {
  const { words } = useWords();
  const { current } = steps;
  if (!current) return null;
  const others = facts.filter(({ id }) => id !== current.id);
  return (
    <section className="fact-card" aria-label={words.reader.chosen}>
      <Button className="button quiet square" aria-label={words.reader.close} onPress={steps.close}>
        <Icon name="close" />
      </Button>
      <FactWhole fact={current} lost={attached && current.passage === null} />
      {others.length > 0 && (
        <>
          <h4>{words.reader.marked(facts.length)}</h4>
          <ul>
            {others.map((fact) => (
              <li key={fact.id}>
                <FactHead fact={fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FactHead({ fact }: { fact: Placed }) {
  const speech = useWords();
  const { claim } = fact;
  const said = says(fact, speech);
  return (
    <p className="fact-head">
      <KindName kind={fact.kind} />
      {claim.__typename === 'Coding' ? <StrengthWord strength={claim.strength} /> : <span>{said}</span>}
      <EntityLink {...fact.entity} />
    </p>
  );
}

function FactWhole({ fact, lost }: { fact: Placed; lost: boolean }) {
  const { words } = useWords();
  const { claim, measure, evidence } = fact;
  return (
    <>
      <FactHead fact={fact} />
      <p className="clause">
        <b title={words.evidence.clause}>{evidence.ref}</b>
        <q lang="zh-CN" title={words.evidence.anchor}>
          {evidence.anchor}
        </q>
        {lost && <i>{words.reader.unplaced}</i>}
        {evidence.review === 'PROPOSED' && <i>{words.evidence.proposed}</i>}
      </p>
      {claim.__typename === 'Coding' && claim.debated && (
        <p className="debated">
          {words.reader.debated}: {claim.debated}
        </p>
      )}
      {measure && measure.id !== fact.entity.id && (
        <p className="fact-measure">
          <KindName kind="MEASURE" />
          <EntityLink {...measure} />
        </p>
      )}
    </>
  );
}
