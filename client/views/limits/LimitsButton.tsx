import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { CorpusQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import '../help/help.css';
import { LimitList } from './LimitList.tsx';

/** How much the answers rest on, said where a person draws conclusions; opens what that cannot tell. */
export function LimitsButton({ corpus }: { corpus: CorpusQuery['corpus'] }) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button className="text-button limits-open" onPress={() => setOpen(true)}>
        {words.canvas.corpus(corpus.policies, corpus.regions)} · {words.limits.open}
      </Button>
      <ModalOverlay className="veil" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="modal">
          <Dialog className="help">
            <Heading slot="title">{words.limits.title}</Heading>
            <p>{words.limits.intro}</p>
            <LimitList onOpen={close} />
            <Button slot="close" className="button accent">
              {words.limits.close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
