import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { fitAll, zoomBy } from './camera.ts';
import { toElements } from './elements.ts';
import { HoverCard } from './HoverCard.tsx';
import type { Marks } from './markElements.ts';
import { type Direction, nextNode } from './nextNode.ts';
import type { Picture } from './picture.ts';
import { useCamera } from './useCamera.ts';
import { useCytoscape } from './useCytoscape.ts';
import { useDrawn } from './useDrawn.ts';
import { type Hover, useGestures } from './useGestures.ts';
import './canvas.css';

export type Camera = { zoom: (factor: number) => void; fit: () => void; focus: () => void };

type Props = {
  readonly picture: Picture;
  readonly marks: Omit<Marks, 'hover'>;
  readonly theme: string;
  readonly camera: Ref<Camera>;
  readonly onCursor: (id: string) => void;
  /** `byKey` says that the keyboard did it, so that the focus may follow. */
  readonly onOpen: (id: string, byKey?: boolean) => void;
  readonly onExpand: (id: string) => void;
};

/** The drawn network. It shows `picture` as it is; every gesture is told to the view around it. */
export function Canvas({ picture, marks, theme, camera, onCursor, onOpen, onExpand }: Props) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const core = useCytoscape(stage);
  const [hover, setHover] = useState<Hover | null>(null);
  const all = picture.graph.nodes.filter((node) => node.step === 0 && node.kind === 'REGION').length;
  const elements = useMemo(
    () => toElements(picture, (guide) => words.canvas.guide(guide.from, guide.to, all)),
    [picture, words, all],
  );
  const { selection, cursor } = marks;
  useGestures(core, { onOpen, onExpand, onHover: setHover });
  useDrawn(core, { elements, theme, hover: hover?.id ?? null, selection, cursor });
  useCamera(core, { elements, selection, cursor });

  useImperativeHandle(
    camera,
    () => ({
      zoom: (factor) => core && zoomBy(core, factor),
      fit: () => core && fitAll(core),
      focus: () => box.current?.focus(),
    }),
    [core],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const from = cursor ?? selection ?? picture.visible.nodes[0]?.id ?? '';
      const next = cursor
        ? nextNode(picture.visible, picture.positions, { from, direction: event.key as Direction })
        : from;
      if (next) onCursor(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && cursor) {
      event.preventDefault();
      if (event.shiftKey) onExpand(cursor);
      else onOpen(cursor, true);
    }
  };

  return (
    <div
      ref={box}
      className="canvas"
      role="application"
      aria-roledescription={words.canvas.role}
      aria-label={words.canvas.label}
      aria-describedby="canvas-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph is walked by arrow keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      id="graph"
    >
      <div ref={stage} className="canvas-stage" aria-hidden="true" />
      {hover && <HoverCard hover={hover} picture={picture} />}
      <p id="canvas-hint" className="canvas-hint">
        {words.canvas.hint}
      </p>
    </div>
  );
}
