import { useWords } from '../../i18n/useWords.ts';
import { Window } from '../Window.tsx';
import { LimitList } from './LimitList.tsx';

/** What the documents held cannot tell. */
export function Limits({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  return (
    <Window title={words.limits.title} onClose={onClose}>
      <p>{words.limits.intro}</p>
      <LimitList onOpen={onClose} />
    </Window>
  );
}
