import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords, type Words } from '../../i18n/useWords.ts';
import './help.css';

const keys: readonly [keyof Words['help']['rows'], readonly string[]][] = [
  ['tab', ['Tab']],
  ['arrows', ['←', '↑', '→', '↓']],
  ['enter', ['Enter']],
  ['expand', ['E']],
  ['collapse', ['C']],
  ['hide', ['Delete']],
  ['escape', ['Esc']],
  ['zoom', ['+', '−', '0']],
  ['search', ['/']],
  ['help', ['?']],
];

/** How to read the picture, and every key. */
export function Help({ open, onChange }: { open: boolean; onChange: (open: boolean) => void }) {
  const { words } = useWords();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={onChange} isDismissable>
      <Modal className="modal">
        <Dialog className="help">
          <Heading slot="title">{words.help.title}</Heading>
          <p>{words.help.intro}</p>
          <h3>{words.help.mouse}</h3>
          <ul>
            <li>{words.help.click}</li>
            <li>{words.help.doubleClick}</li>
            <li>{words.help.drag}</li>
          </ul>
          <h3>{words.help.keys}</h3>
          <dl>
            {keys.map(([row, names]) => (
              <div key={row}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{words.help.rows[row]}</dd>
              </div>
            ))}
          </dl>
          <Button slot="close" className="button accent">
            {words.help.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
