import { useWords } from '../../i18n/useWords.ts';
import { visit } from '../../state/transitions.ts';
import { StepLink } from '../StepLink.tsx';
import { FactLine } from './FactLine.tsx';
import type { Placed } from './placeFacts.ts';
import type { Steps } from './useSteps.ts';

/** Every fact that is shown, clause by clause, each leading to its mark in the text. */
export function FactList({ facts, steps }: { facts: readonly Placed[]; steps: Steps }) {
  const { words } = useWords();
  const clauses = [...Map.groupBy(facts, ({ evidence }) => evidence.ref)];
  return (
    <nav className="fact-list" aria-label={words.reader.facts}>
      {clauses.map(([ref, of]) => (
        <section key={ref}>
          <h3>
            <b>{ref}</b>
            <MeasureOf facts={of} />
          </h3>
          <ul>
            {of.map((fact) => (
              <FactLine key={fact.id} fact={fact} current={steps.current?.id === fact.id} goTo={steps.goTo} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The measure that most facts of a clause belong to; a fact that is inherited stands in the clause of another. */
function MeasureOf({ facts }: { facts: readonly Placed[] }) {
  const { words } = useWords();
  const measure = facts.find(({ claim }) => claim.__typename === 'Measure')?.measure ?? null;
  if (measure) return <StepLink to={visit(measure.id)}>{measure.name}</StepLink>;
  return facts.every((fact) => fact.measure === null) ? <span>{words.reader.outside}</span> : null;
}
