import { useRef } from 'react';
import type { DrawnEdge } from '../state/graph.ts';
import { type Direction, nextAround, nextNode, type Reached } from './nextNode.ts';
import type { Picture } from './picture.ts';

/** How one came to stand where one stands: by a key along a link or past the links, by the list, or otherwise (null). */
export type Way = { readonly by: 'link'; readonly edge: DrawnEdge } | { readonly by: 'gap' } | { readonly by: 'list' };

type Standing = {
  readonly picture: Picture;
  readonly cursor: string | null;
  readonly selection: string | null;
  readonly walkTo: (id: string, way?: Way) => void;
};

const turns: Readonly<Record<string, 1 | -1>> = { ']': 1, '[': -1 };

/** Walks the picture: arrows lead along links, brackets to the next neighbour of the node one came from. True for a key of these. */
export function useArrows({ picture, cursor, selection, walkTo }: Standing): (key: string) => boolean {
  const centre = useRef<string | null>(null);
  const { visible, positions } = picture;
  const isDrawn = (id: string | null) => id !== null && visible.nodes.some((node) => node.id === id);
  const go = (reached: Reached | null, from: string) => {
    if (!reached) return;
    if (reached.linked) centre.current = from;
    walkTo(reached.id, reached.edge ? { by: 'link', edge: reached.edge } : { by: 'gap' });
  };
  const turn = (at: string, way: 1 | -1) => {
    const from = centre.current;
    const around =
      from !== null && isDrawn(from) ? nextAround(visible, positions, { centre: from, at, turn: way }) : null;
    if (around && from) go(around, from);
    else go(nextAround(visible, positions, { centre: at, at: null, turn: way }), at);
  };
  return (key) => {
    const way = turns[key];
    if (way === undefined && !key.startsWith('Arrow')) return false;
    // What was just hidden still has its place, so that one goes on from there.
    const from = cursor !== null && positions.has(cursor) ? cursor : null;
    const first = isDrawn(selection) ? selection : visible.nodes[0]?.id;
    if (from === null) {
      if (first) walkTo(first);
    } else if (way) turn(from, way);
    else go(nextNode(visible, positions, { from, direction: key as Direction }), from);
    return true;
  };
}
