import type { MouseEvent, ReactNode } from 'react';
import { writeAddress } from '../state/address.ts';
import { useView } from '../state/RecipeContext.ts';
import type { Transition } from '../state/transitions.ts';

type Props = {
  readonly to: Transition;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
};

/** A link to what the view becomes by a change; its address is that of the view so changed. */
export function StepLink({ to, className, title, children }: Props) {
  const { recipe, go } = useView();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className={className} href={writeAddress(to(recipe))} title={title} onClick={follow}>
      {children}
    </a>
  );
}
