import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { fitAll, zoomBy } from './camera.ts';
import { drawing } from './drawing.ts';
import { toElements } from './elements.ts';
import { HoverCard } from './HoverCard.tsx';
import { type Marks, markElements } from './markElements.ts';
import { type Direction, nextNode } from './nextNode.ts';
import { readPalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { syncElements } from './syncElements.ts';
import { useCamera } from './useCamera.ts';
import { useCytoscape } from './useCytoscape.ts';
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
  const hovered = hover?.id ?? null;
  const { selection, cursor } = marks;
  useGestures(core, { onOpen, onExpand, onHover: setHover });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the palette reads
  useEffect(() => {
    if (core && box.current) core.style(drawing(readPalette(box.current)));
  }, [core, theme]);

  useEffect(() => {
    if (core) syncElements(core, elements);
  }, [core, elements]);

  useCamera(core, { elements, selection, cursor });

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come unmarked
  useEffect(() => {
    if (core) markElements(core, { hover: hovered, selection, cursor });
  }, [core, elements, hovered, selection, cursor]);

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
