import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Say } from './useAnnounced.ts';

/** The way back and forth by keys, which says what it did, or that there is nothing left. */
export function useUndoSaid(say: Say): { readonly undo: () => void; readonly redo: () => void } {
  const { undoing } = useView();
  const { words } = useWords();
  const saying = (act: (() => void) | null, done: string, none: string) => () => {
    act?.();
    say(act ? done : none, true);
  };
  return {
    undo: saying(undoing.undo, words.outline.said.undone, words.outline.said.noUndo),
    redo: saying(undoing.redo, words.outline.said.redone, words.outline.said.noRedo),
  };
}
