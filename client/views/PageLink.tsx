import { useWords } from '../i18n/useWords.ts';
import { visit } from '../state/transitions.ts';
import { Icon } from './Icon.tsx';
import { StepLink } from './StepLink.tsx';

/** A sign that leads to the page of an entity. */
export function PageLink({ id }: { id: string }) {
  const { words } = useWords();
  return (
    <StepLink className="button quiet square" to={visit(id)} aria-label={words.entity.open} title={words.entity.open}>
      <Icon name="page" />
    </StepLink>
  );
}
