import type { ViewName } from '../state/recipe.ts';
import { turnTo } from '../state/transitions.ts';
import { Icon, type IconName } from './Icon.tsx';
import { StepLink } from './StepLink.tsx';

/** A link to another view that leaves everything else as it is; on a small screen its sign alone is seen. */
export function ViewLink({ to, name, icon }: { to: ViewName; name: string; icon: IconName }) {
  return (
    <StepLink className="button quiet view-link" to={turnTo(to)} aria-label={name}>
      <Icon name={icon} />
      <span>{name}</span>
    </StepLink>
  );
}
