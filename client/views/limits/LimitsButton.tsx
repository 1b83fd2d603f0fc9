import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CorpusQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';

const Limits = lazy(async () => ({ default: (await import('./Limits.tsx')).Limits }));

/** How much the answers rest on, said where a person draws conclusions; opens what that cannot tell. */
export function LimitsButton({ corpus }: { corpus: CorpusQuery['corpus'] }) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="text-button limits-open" onPress={() => setOpen(true)}>
        {words.canvas.corpus(corpus.policies, corpus.regions)} · {words.limits.open}
      </Button>
      {open && (
        <Suspense>
          <Limits onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
