import type { DrawnLine, DrawnMark } from '../../network/readDrawn.ts';
import { element, escapeXml } from '../xml.ts';

type Ends = { readonly source: DrawnMark; readonly target: DrawnMark; readonly said: string };
const arrow = { length: 8, half: 3.5 };

/** A link, with an arrowhead at the edge of its target where it has one; `said` is read out. */
export function drawLine(line: DrawnLine, { source, target, said }: Ends): string {
  const title = element('title', {}, [escapeXml(said)]);
  const stroke = { stroke: line.colour, 'stroke-width': line.width, 'stroke-linecap': 'round' };
  const ends = { x1: round(source.x), y1: round(source.y), x2: round(target.x), y2: round(target.y) };
  const drawn = element('line', { ...ends, ...stroke });
  const head = line.arrow ? arrowHead(source, target, line.colour) : '';
  return element('g', { opacity: line.opacity }, [title, drawn, head]);
}

function arrowHead(source: DrawnMark, target: DrawnMark, fill: string): string {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return '';
  const [ux, uy] = [dx / length, dy / length];
  const back = edgeAlong(target, ux, uy);
  const tip = { x: target.x - ux * back, y: target.y - uy * back };
  const base = { x: tip.x - ux * arrow.length, y: tip.y - uy * arrow.length };
  const corners = [
    tip,
    { x: base.x - uy * arrow.half, y: base.y + ux * arrow.half },
    { x: base.x + uy * arrow.half, y: base.y - ux * arrow.half },
  ];
  return element('polygon', { points: corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '), fill });
}

/** How far the edge of a mark is from its middle: of the box where its label stands inside, else of the ellipse in it. */
function edgeAlong({ width, height, inside }: DrawnMark, ux: number, uy: number): number {
  const [across, down] = [Math.abs(ux) / (width / 2), Math.abs(uy) / (height / 2)];
  return 1 / (inside ? Math.max(across, down) : Math.hypot(across, down));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
