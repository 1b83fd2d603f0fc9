import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../CopyButton.tsx';
import '../help/help.css';
import { bibtex } from './bibtex.ts';
import './cite.css';
import type { CiteSource } from './citeSource.ts';
import { gbt7714 } from './gbt7714.ts';

type Sources = { readonly sources: readonly CiteSource[] };
type Props = Sources & { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

/** References to copy, in both styles: of several sources the first is shown first. */
export function CiteDialog({ sources, isOpen, onOpenChange }: Props) {
  const { words } = useWords();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal cite-modal">
        <Dialog className="help cite">
          <Heading slot="title">{words.cite.title}</Heading>
          <References sources={sources} />
          <p className="hint">{words.cite.hint}</p>
          <Button slot="close" className="button accent">
            {words.cite.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function References({ sources }: Sources) {
  const { words } = useWords();
  const [chosen, setChosen] = useState(sources[0]?.of ?? 'view');
  const source = sources.find(({ of }) => of === chosen) ?? sources[0];
  if (!source) return null;
  return (
    <>
      {sources.length > 1 && (
        <ToggleButtonGroup
          className="segments"
          aria-label={words.cite.what}
          disallowEmptySelection
          selectedKeys={[source.of]}
          onSelectionChange={(keys) => setChosen(sources.find(({ of }) => keys.has(of))?.of ?? chosen)}
        >
          {sources.map(({ of }) => (
            <ToggleButton key={of} id={of} className="segment">
              {words.cite.of[of]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Reference key={`gbt7714 ${source.of}`} style={words.cite.gbt7714} text={gbt7714(source)} />
      <Reference key={`bibtex ${source.of}`} style={words.cite.bibtex} text={bibtex(source)} />
    </>
  );
}

function Reference({ style, text }: { style: string; text: string }) {
  const { words } = useWords();
  return (
    <section className="reference">
      <h3>
        {style}
        <CopyButton className="button" label={words.cite.copyOf(style)} icon="copy" text={() => text}>
          {words.cite.copy}
        </CopyButton>
      </h3>
      <pre lang="zh-CN">{text}</pre>
    </section>
  );
}
