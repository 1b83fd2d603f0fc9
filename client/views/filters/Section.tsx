import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../Icon.tsx';
import { useFolded } from './useFolded.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  /** Said in the head, open or folded: what is set in it. */
  readonly note?: string | null;
  /** Buttons in the head, while it is open. */
  readonly actions?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** A part of the filters that folds; its head stays in sight while one reads on. */
export function Section({ id, title, note = null, actions, open: first = false, children }: Props) {
  const { open, toggle } = useFolded(id, first);
  const body = useId();
  return (
    <section className="filter-section">
      <div className="section-head">
        <h3>
          <Button
            className="section-fold"
            aria-expanded={open}
            {...(open && { 'aria-controls': body })}
            onPress={toggle}
          >
            <Icon name="chevron" />
            <span>{title}</span>
            {note && <small>{note}</small>}
          </Button>
        </h3>
        {open && actions}
      </div>
      {open && (
        <div id={body} className="section-body">
          {children}
        </div>
      )}
    </section>
  );
}
