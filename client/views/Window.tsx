import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../i18n/useWords.ts';
import './help/help.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** Of the frame around the dialog, which gives the width. */
  readonly frame?: string;
  /** What its button says; and whether that is the one thing left to do. */
  readonly close?: string;
  readonly accent?: boolean;
};

/** A dialog over the page, closed by its button, Escape or a click beside it. */
export function Window({ title, onClose, children, className = '', frame = '', close, accent = false }: Props) {
  const { words } = useWords();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`modal ${frame}`}>
        <Dialog className={`help ${className}`}>
          <Heading slot="title">{title}</Heading>
          {children}
          <Button slot="close" className={accent ? 'button accent' : 'button'}>
            {close ?? words.share.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
