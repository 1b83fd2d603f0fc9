import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import type { Point } from './layouts/layout.ts';
import { inside } from './polygon.ts';
import './selectLayer.css';

export type Tool = 'move' | 'box' | 'lasso';
type Props = {
  readonly core: Core | null;
  readonly tool: Exclude<Tool, 'move'>;
  readonly onPicked: (ids: readonly string[], more: boolean) => void;
};

/** Lies over the picture while nodes are taken together by a box or a lasso; Shift adds to what is picked. */
export function SelectLayer({ core, tool, onPicked }: Props) {
  const { words } = useWords();
  const [line, setLine] = useState<readonly Point[]>([]);
  const shape = tool === 'box' ? boxOf(line) : line;
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([pointOf(event)]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (line.length > 0) setLine([...line, pointOf(event)]);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (core && shape.length > 2) onPicked(nodesIn(core, shape), event.shiftKey);
    setLine([]);
  };
  return (
    <svg
      className="select-layer"
      role="img"
      aria-label={words.canvas.tools[tool]}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine([])}
    >
      <path d={shape.length > 1 ? `M${shape.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : ''} />
    </svg>
  );
}

function nodesIn(core: Core, shape: readonly Point[]): string[] {
  return core
    .nodes('.entity')
    .filter((node) => inside(node.renderedPosition(), shape))
    .map((node) => node.id());
}

function boxOf(line: readonly Point[]): Point[] {
  const [from, to] = [line[0], line.at(-1)];
  if (!from || !to || line.length < 2) return [];
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
