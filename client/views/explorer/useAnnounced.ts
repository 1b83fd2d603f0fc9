import { useEffect, useRef, useState } from 'react';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import type { Drawn } from './usePicture.ts';

/** What the live region speaks: where the keyboard stands, and what became of the picture. */
export function useAnnounced({ picture }: Drawn, cursor: string | null): string {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  const before = useRef<{ nodes: number; shown: number } | null>(null);
  const place = usePlace(picture, cursor);
  const nodes = picture?.graph.nodes.length ?? 0;
  const shown = picture?.visible.nodes.length ?? 0;
  const around = picture ? expandedLast(picture) : '';

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

/** The node where the keyboard stands, with how much is drawn around it and how much there is. */
function usePlace(picture: Picture | null, cursor: string | null): string | null {
  const { words, language } = useWords();
  const at = picture?.visible.nodes.find((node) => node.id === cursor);
  if (!picture || !at) return null;
  const links = picture.visible.edges.filter((edge) => edge.source === at.id || edge.target === at.id).length;
  return words.canvas.at(at.label, kinds[at.kind].caption[language], links, at.degree);
}

function expandedLast({ graph }: Picture): string {
  const last = graph.nodes.at(-1);
  return graph.nodes.find((node) => node.id === last?.around)?.label ?? last?.label ?? '';
}
