import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import type { Pin } from '../state/recipe.ts';
import { fitAll, zoomBy } from './camera.ts';
import { toElements } from './elements.ts';
import { HoverCard } from './HoverCard.tsx';
import { isMenuKey } from './isMenuKey.ts';
import type { Point } from './layouts/layout.ts';
import type { Marks } from './markElements.ts';
import { type Palette, readPalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { type DrawnPicture, readDrawn } from './readDrawn.ts';
import { SelectLayer, type Tool } from './SelectLayer.tsx';
import { toPng } from './toPng.ts';
import { useArrows, type Way } from './useArrows.ts';
import { useCamera } from './useCamera.ts';
import { useCytoscape } from './useCytoscape.ts';
import { useDrawn } from './useDrawn.ts';
import { type Hover, pointOf, useGestures } from './useGestures.ts';
import { useLabels } from './useLabels.ts';
import './canvas.css';

export type Camera = {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly focus: () => void;
  /** The whole picture as it is drawn, in px times `scale`. */
  readonly png: (scale: number) => Promise<Blob>;
  /** What is drawn and in which colours; null before anything is. */
  readonly read: () => { readonly drawn: DrawnPicture; readonly palette: Palette } | null;
};

/** What gestures on the picture ask for. */
export type CanvasActions = {
  /** `way` says how one came there, for the live region. */
  readonly walkTo: (id: string | null, way?: Way) => void;
  /** `byKey` says that the keyboard did it, so that the focus may follow. */
  readonly open: (id: string, byKey?: boolean) => void;
  readonly expandNode: (id: string) => void;
  readonly openMenu: (id: string, at: Element | Point) => void;
  readonly togglePick: (id: string) => void;
  readonly pickAll: (ids: readonly string[], more: boolean) => void;
  readonly pinAt: (pins: readonly Pin[]) => void;
};

type Props = {
  readonly picture: Picture;
  readonly marks: Omit<Marks, 'hover'>;
  readonly theme: string;
  readonly camera: Ref<Camera>;
  readonly actions: CanvasActions;
  readonly tool: Tool;
};

/** The drawn network. It shows `picture` as it is; every gesture is told to the view around it. */
export function Canvas({ picture, marks, theme, camera, actions, tool }: Props) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const all = picture.graph.nodes.filter((node) => node.step === 0 && node.kind === 'REGION').length;
  const elements = useMemo(
    () => toElements(picture, (guide) => words.canvas.guide(guide.from, guide.to, all)),
    [picture, words, all],
  );
  const core = useCytoscape(stage, elements.length);
  const { selection, cursor } = marks;
  const walk = useArrows({ picture, cursor, selection, walkTo: actions.walkTo });
  useGestures(core, {
    onOpen: actions.open,
    onExpand: actions.expandNode,
    onHover: setHover,
    onMenu: actions.openMenu,
    onPick: actions.togglePick,
    onPin: actions.pinAt,
  });
  useDrawn(core, { ...marks, elements, theme, hover: hover?.id ?? null });
  useCamera(core, { elements, selection, cursor });
  useLabels(core, { ...marks, elements });

  useImperativeHandle(
    camera,
    () => ({
      zoom: (factor) => core && zoomBy(core, factor),
      fit: () => core && fitAll(core),
      focus: () => box.current?.focus(),
      png: async (scale) => {
        if (!core || !box.current) throw new Error('nothing is drawn yet');
        return toPng(core, { scale, ground: readPalette(box.current).ground });
      },
      read: () => core && box.current && { drawn: readDrawn(core), palette: readPalette(box.current) },
    }),
    [core],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk(event.key)) event.preventDefault();
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) {
      event.preventDefault();
      if (event.key === ' ') actions.togglePick(cursor);
      else if (event.shiftKey) actions.expandNode(cursor);
      else actions.open(cursor, true);
    } else if (isMenuKey(event) && core && cursor) {
      event.preventDefault();
      actions.openMenu(cursor, pointOf(core, core.getElementById(cursor).renderedPosition() ?? { x: 0, y: 0 }));
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
      {tool !== 'move' && <SelectLayer core={core} tool={tool} onPicked={actions.pickAll} />}
      {hover && <HoverCard hover={hover} picture={picture} />}
      <p id="canvas-hint" className="canvas-hint">
        {words.canvas.hint}
      </p>
    </div>
  );
}
