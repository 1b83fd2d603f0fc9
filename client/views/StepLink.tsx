import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { placeOf } from '../state/place.ts';
import { useView } from '../state/RecipeContext.ts';
import type { Transition } from '../state/transitions.ts';

type Props = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'title' | 'tabIndex' | 'aria-label' | 'children'
> & {
  readonly to: Transition;
  /** Called before it opens here; not for a new tab. */
  readonly onOpen?: (() => void) | undefined;
};

/** A link to what the view becomes by a change; its address is that of the view so changed. */
export function StepLink({ to, onOpen, children, ...link }: Props) {
  const { recipe, go } = useView();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen?.();
    go(to);
  };
  return (
    <a {...link} href={placeOf(to(recipe))} onClick={follow}>
      {children}
    </a>
  );
}
