import type { MouseEvent } from 'react';
import { writeAddress } from '../state/address.ts';
import { useView } from '../state/RecipeContext.ts';
import type { ViewName } from '../state/recipe.ts';
import { turnTo } from '../state/transitions.ts';
import { Icon, type IconName } from './Icon.tsx';

/** A link to another view that leaves everything else as it is; on a small screen its sign alone is seen. */
export function ViewLink({ to, name, icon }: { to: ViewName; name: string; icon: IconName }) {
  const { recipe, go } = useView();
  const turn = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(turnTo(to));
  };
  return (
    <a className="button quiet view-link" href={writeAddress(turnTo(to)(recipe))} aria-label={name} onClick={turn}>
      <Icon name={icon} />
      <span>{name}</span>
    </a>
  );
}
