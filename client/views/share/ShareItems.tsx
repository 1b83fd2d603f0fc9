import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../../i18n/useWords.ts';
import '../actions/nodeMenu.css';

export type ShareItem = { readonly key: string; readonly label: string; readonly run: () => void };
type Props = {
  readonly items: readonly ShareItem[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

/** The ways to hand on a view, under the button that opens them. */
export function ShareItems({ items, button, onClose }: Props) {
  const { words } = useWords();
  return (
    <Popover
      className="node-menu"
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      triggerRef={button}
    >
      <Menu aria-label={words.share.menu} onClose={onClose}>
        {items.map(({ key, label, run }) => (
          <MenuItem key={key} id={key} onAction={run}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
