import { useCallback, useEffect, useRef, useState } from 'react';
import { kinds } from '../../../graph/model.ts';
import { type Speech, useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { drawnRelations } from '../../state/drawnRelations.ts';
import type { DrawnEdge } from '../../state/graph.ts';
import type { Actions } from './useActions.ts';

/** So long it waits for something later to say instead, in ms. */
const pause = 250;

type Told = {
  readonly picture: Picture | null;
  readonly actions: Pick<Actions, 'cursor' | 'way'>;
  readonly picked: number;
  /** Whether a layout is being worked out. */
  readonly arranging: boolean;
};
/** Says a message, unless another follows at once; one that `leads` is said before what follows. */
export type Say = (message: string, leads?: boolean) => void;
export type Announced = { readonly said: string; readonly say: Say };

/** What the live region speaks: where the keyboard stands and how it came there, and what became of the picture. The last word wins. */
export function useAnnounced({ picture, actions, picked, arranging }: Told): Announced {
  const speech = useWords();
  const { words } = speech;
  const [said, say] = useLastSaid();
  const { cursor, way } = actions;
  const place = picture && way?.by !== 'list' ? placeIn(picture, cursor, speech) : null;

  useEffect(() => {
    if (place === null) return;
    if (way?.by === 'link') say(alongIn(way.edge, cursor, place, speech));
    else say(way?.by === 'gap' ? words.outline.said.gap(place) : place);
  }, [place, way, cursor, speech, words, say]);

  useChange(picked, () => say(words.outline.said.picked(picked)));
  useChange(arranging, () => say(arranging ? words.outline.said.arranging : words.outline.said.arranged));
  usePictureSaid(picture, say);
  return { said, say };
}

/** Tells how many nodes came or went. */
function usePictureSaid(picture: Picture | null, say: Say): void {
  const { words } = useWords();
  const before = useRef({ nodes: 0, shown: 0 });
  const nodes = picture?.graph.nodes.length ?? 0;
  const shown = picture?.visible.nodes.length ?? 0;
  const around = picture ? expandedLast(picture) : '';
  useEffect(() => {
    const was = before.current;
    before.current = { nodes, shown };
    if (was.nodes === 0) return;
    if (nodes > was.nodes) say(words.outline.said.expanded(around, nodes - was.nodes));
    else if (nodes !== was.nodes || shown !== was.shown) say(words.outline.said.filtered(shown, nodes - shown));
  }, [nodes, shown, around, words, say]);
}

function useLastSaid(): [string, Say] {
  const [said, setSaid] = useState('');
  const timer = useRef<number | undefined>(undefined);
  const lead = useRef<string | null>(null);
  const say = useCallback<Say>((message, leads = false) => {
    window.clearTimeout(timer.current);
    const whole = lead.current === null || leads ? message : `${lead.current} · ${message}`;
    if (leads) lead.current = message;
    timer.current = window.setTimeout(() => {
      lead.current = null;
      setSaid(whole);
    }, pause);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [said, say];
}

function useChange(value: number | boolean, tell: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    tell();
  });
}

/** The node where the keyboard stands, with how many links are drawn and how many neighbours are not. */
function placeIn({ visible }: Picture, cursor: string | null, { words, language }: Speech): string | null {
  const at = visible.nodes.find((node) => node.id === cursor);
  if (!at) return null;
  const links = visible.edges.filter(({ source, target }) => source === at.id || target === at.id);
  const kind = kinds[at.kind].caption[language];
  if (visible.folds.has(at.id)) return words.outline.said.group(at.label, kind, links.length);
  // A weighted link stands for measures that lie between its ends, so these are no neighbours.
  const facts = links.filter(({ weight }) => weight === null);
  const drawn = new Set(facts.map(({ source, target }) => (source === at.id ? target : source)));
  return words.outline.said.at(at.label, kind, links.length, Math.max(0, at.degree - drawn.size));
}

/** The link that one walked, read towards where one stands now. */
function alongIn(edge: DrawnEdge, cursor: string | null, place: string, { words, language }: Speech): string {
  const relation = edge.target === cursor ? edge.label : drawnRelations[edge.relation].reverse[language];
  return words.outline.said.along(relation, edge.weight ?? 0, place);
}

function expandedLast({ graph }: Picture): string {
  const last = graph.nodes.at(-1);
  return graph.nodes.find((node) => node.id === last?.around)?.label ?? last?.label ?? '';
}
