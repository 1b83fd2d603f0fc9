import { useWords } from '../../i18n/useWords.ts';
import type { Analysis } from '../../state/recipe.ts';
import { compare } from '../../state/transitions.ts';
import { StepLink } from '../StepLink.tsx';
import { Section } from './parts.tsx';

/** Ways from an entity to the comparisons that it has a place in. */
export function CompareLinks({ to }: { to: readonly Analysis[] }) {
  const { words } = useWords();
  return (
    <Section title={words.comparing.title}>
      <ul className="compare-links">
        {to.map(({ id, options }) => (
          <li key={id}>
            <StepLink to={compare(id, options)}>{words.comparing.names[id]}</StepLink>
            <small>{words.comparing.questions[id]}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
