import type { Kind } from '../../../graph/model.ts';
import { kindMarks } from '../../network/kindMarks.ts';
import type { DrawnMark } from '../../network/readDrawn.ts';
import type { ExportNode, Ink } from '../view.ts';
import { element, escapeXml } from '../xml.ts';

const lineHeight = 1.18;
/** The box of the paths in `kindMarks`. */
const box = 16;

/** A node with its label; its name is read out in full, however much of it is drawn. */
export function drawMark(mark: DrawnMark, { id, kind, label }: ExportNode, ink: Ink): string {
  const title = element('title', {}, [escapeXml(label)]);
  return element('g', { 'data-id': id, 'data-kind': kind }, [title, shape(mark, kind), caption(mark, ink)]);
}

/** Places are pills as wide as their names; every other kind has its path. */
function shape({ x, y, width, height, colour, inside }: DrawnMark, kind: Kind): string {
  const [left, top] = [x - width / 2, y - height / 2];
  if (inside) return element('rect', { x: left, y: top, width, height, rx: Math.min(16, height / 2), fill: colour });
  return pathOf({ kind, left, top, width, height, colour });
}

type Placed = { readonly kind: Kind; readonly left: number; readonly top: number } & {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
};

/** The mark of a kind in a box. */
export function pathOf({ kind, left, top, width, height, colour }: Placed): string {
  const transform = `translate(${left} ${top}) scale(${width / box} ${height / box})`;
  return element('path', { d: kindMarks[kind].path, transform, fill: colour });
}

function caption({ x, y, height, label, ink: fill, fontSize, bold, inside }: DrawnMark, ink: Ink): string {
  if (label === '') return '';
  const lines = label.split('\n');
  const step = fontSize * lineHeight;
  const first = inside ? y - ((lines.length - 1) / 2) * step + fontSize * 0.36 : y + height / 2 + 5 + fontSize * 0.9;
  const halo = inside
    ? {}
    : { stroke: ink.ground, 'stroke-width': 5, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
  const style = { 'text-anchor': 'middle', 'font-size': fontSize, 'font-weight': bold ? 600 : null, fill, ...halo };
  const spans = lines.map((line, index) => element('tspan', { x, y: round(first + index * step) }, [escapeXml(line)]));
  return element('text', style, spans);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
