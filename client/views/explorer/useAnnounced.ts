import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Drawn } from './usePicture.ts';

/** What the live region speaks: where the keyboard stands, and what became of the picture. */
export function useAnnounced({ picture }: Drawn, place: string | null): string {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  const before = useRef<{ nodes: number; shown: number } | null>(null);
  const nodes = picture?.graph.nodes.length ?? 0;
  const shown = picture?.visible.nodes.length ?? 0;
  const last = picture?.graph.nodes.at(-1);
  const around = picture?.graph.nodes.find((node) => node.id === last?.around)?.label ?? last?.label ?? '';

  useEffect(() => {
    if (place) setSaid(place);
  }, [place]);

  useEffect(() => {
    const was = before.current;
    before.current = { nodes, shown };
    if (!was || was.nodes === 0) return;
    if (nodes > was.nodes) setSaid(words.canvas.expanded(around, nodes - was.nodes));
    else if (nodes !== was.nodes || shown !== was.shown) setSaid(words.canvas.filtered(shown, nodes - shown));
  }, [nodes, shown, around, words]);

  return said;
}
