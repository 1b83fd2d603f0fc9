import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import type { CiteSource } from './citeSource.ts';

/** Opens the references to what is seen. */
export function CiteButton({ sources }: { sources: readonly CiteSource[] }) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        <Icon name="quote" />
        {words.cite.open}
      </Button>
      {open && <CiteDialog sources={sources} onClose={() => setOpen(false)} />}
    </>
  );
}
