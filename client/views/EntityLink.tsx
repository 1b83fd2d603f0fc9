import type { MouseEvent, ReactNode } from 'react';
import { writeAddress } from '../state/address.ts';
import { useView } from '../state/RecipeContext.ts';
import { select } from '../state/transitions.ts';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly children?: ReactNode;
  /** Called before it opens here; not for a new tab. */
  readonly onOpen?: () => void;
  readonly tabIndex?: number;
};

/** A link that opens an entity in the panel; its address is that of the view with it open, to copy or for a new tab. */
export function EntityLink({ id, name, children, onOpen, tabIndex }: Props) {
  const { recipe, go } = useView();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen?.();
    go(select(id));
  };
  return (
    <a className="entity-link" tabIndex={tabIndex} href={writeAddress(select(id)(recipe))} onClick={open}>
      {children}
      {name}
    </a>
  );
}
