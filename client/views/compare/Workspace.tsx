import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { kindOfId } from '../../state/kindOfId.ts';
import { useView } from '../../state/RecipeContext.ts';
import { choose, select } from '../../state/transitions.ts';
import { useShortcuts } from '../explorer/useShortcuts.ts';
import { Icon } from '../Icon.tsx';
import { Boundary } from '../notice/Boundary.tsx';
import { PageLink } from '../PageLink.tsx';
import { bodies } from '../panel/bodies/bodies.ts';
import { addressIn, focusOn } from './chart/links.ts';

type Props = {
  readonly children: ReactNode;
  /** The facts behind the cell, bar or point that was opened; null for none. */
  readonly facts?: ReactNode;
};

/** A comparison, and beside it what was opened in it: an entity, else the facts behind a mark. */
export function Workspace({ children, facts = null }: Props) {
  const { recipe, go } = useView();
  const { selection } = recipe;
  const open = recipe.analysis.options.facts;
  const kind = selection === null ? null : kindOfId(selection);
  const Body = kind ? bodies[kind] : null;
  return (
    <>
      <div className="compare-body">{children}</div>
      {selection !== null && Body ? (
        <Aside key={selection} tools={<PageLink id={selection} />} onClose={() => go(select(null))}>
          <Boundary key={selection}>
            <Body id={selection} />
          </Boundary>
        </Aside>
      ) : (
        open !== undefined &&
        facts && (
          <Aside key={open} onClose={() => go(choose({ facts: null }))}>
            {facts}
          </Aside>
        )
      )}
    </>
  );
}

/** Gives the focus back to what had it; a chart drawn anew in the meantime has another link of the same address. */
function giveBack(before: Element | null): void {
  if (before === null || before === document.body) return;
  if (before.isConnected) (before as HTMLElement | SVGElement).focus({ preventScroll: true });
  else focusOn(document, addressIn(before));
}

type AsideProps = { readonly children: ReactNode; readonly tools?: ReactNode; readonly onClose: () => void };

/** Takes the focus when it opens, and gives it back. */
function Aside({ children, tools, onClose }: AsideProps) {
  const { words } = useWords();
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (before !== document.body) aside.current?.focus({ preventScroll: true });
    return () => giveBack(before);
  }, []);
  useShortcuts({ escape: onClose });
  return (
    <aside ref={aside} className="compare-facts" aria-label={words.comparing.facts} tabIndex={-1}>
      <div className="compare-facts-bar">
        {tools}
        <Button className="button quiet square" aria-label={words.panel.close} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </aside>
  );
}
