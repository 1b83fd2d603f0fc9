import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { ask } from '../../queries/ask.ts';
import { names } from '../../queries/documents.ts';
import { beginWith } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { Window } from '../Window.tsx';
import './share.css';

const mostIds = 500;

/** Begins a picture with a pasted list of ids; those that the graph does not know are named, and the list is kept. */
export function BeginDialog({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const { go } = useView();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const ids = idsIn(text);
  const draw = async () => {
    const missing = await unknownOf(ids).catch((error: unknown) => {
      setFault(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (missing === null) return;
    if (missing.length > 0) return setFault(words.share.unknown(missing.join(', ')));
    go(beginWith(ids));
    onClose();
  };
  return (
    <Window title={words.share.beginTitle} onClose={onClose} className="begin">
      <p id="begin-hint">{words.share.beginHint}</p>
      <textarea
        aria-label={words.share.ids}
        aria-describedby="begin-hint"
        rows={8}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {ids.length > mostIds && <p role="alert">{words.share.tooMany(ids.length)}</p>}
      {fault && <p role="alert">{fault}</p>}
      <Button className="button accent" isDisabled={ids.length === 0 || ids.length > mostIds} onPress={draw}>
        {words.share.beginGo(ids.length)}
      </Button>
    </Window>
  );
}

/** The ids in a text, each once, as people paste them: from lines, cells or quoted lists. */
export function idsIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;"'[\]，；、~]+/).filter(Boolean))];
}

async function unknownOf(ids: readonly string[]): Promise<string[]> {
  const { nodes } = await ask(names, { ids: [...ids] });
  return ids.filter((_, index) => nodes[index] === null);
}
