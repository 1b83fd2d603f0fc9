import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { kindOfId } from '../../state/kindOfId.ts';
import { Icon } from '../Icon.tsx';
import { Boundary } from '../notice/Boundary.tsx';
import { Notice } from '../notice/Notice.tsx';
import { bodies } from './bodies/bodies.ts';
import { PanelActions } from './PanelActions.tsx';
import './panel.css';
import './figures.css';
import './compare.css';

type Props = {
  readonly id: string;
  readonly picture: Picture | null;
  readonly onClose: () => void;
  /** Whether the focus comes along when the panel opens. */
  readonly takeFocus: boolean;
};

/** One entity in full beside the picture: what it is, what it is joined with in words, and where that stands. */
export function Panel({ id, picture, onClose, takeFocus }: Props) {
  const { words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const kind = kindOfId(id);
  const Body = kind ? bodies[kind] : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity starts at the top
  useEffect(() => {
    scroll.current?.scrollTo(0, 0);
    const focused = document.activeElement;
    if (takeFocus || focused === null || focused === document.body) panel.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <aside ref={panel} className="panel" aria-label={words.panel.label} tabIndex={-1}>
      <div className="panel-bar">
        <PanelActions id={id} picture={picture} />
        <Button className="button quiet square panel-close" aria-label={words.panel.close} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div ref={scroll} className="panel-scroll">
        {Body ? (
          <Boundary key={id}>
            <Body id={id} />
          </Boundary>
        ) : (
          <Notice {...words.notice.unknown} actions={[{ label: words.panel.close, onPress: onClose }]} />
        )}
      </div>
    </aside>
  );
}
