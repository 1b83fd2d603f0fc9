import type { ReactNode } from 'react';
import { select } from '../state/transitions.ts';
import { StepLink } from './StepLink.tsx';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly children?: ReactNode;
  readonly onOpen?: (() => void) | undefined;
  readonly tabIndex?: number | undefined;
};

/** A link that opens an entity in the panel; its address is that of the view with it open, to copy or for a new tab. */
export function EntityLink({ id, name, children, onOpen, tabIndex }: Props) {
  return (
    <StepLink className="entity-link" to={select(id)} onOpen={onOpen} tabIndex={tabIndex}>
      {children}
      {name}
    </StepLink>
  );
}
