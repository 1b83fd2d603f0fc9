import type { DrawnGuide } from '../../network/readDrawn.ts';
import type { Ink } from '../view.ts';
import { element, escapeXml } from '../xml.ts';

/** A ring or a column behind the nodes with what it stands for. */
export function drawGuide({ label, x, y, width, height, shape }: DrawnGuide, ink: Ink): string {
  const line = { fill: 'none', stroke: ink.line, 'stroke-dasharray': '2 5' };
  const outline =
    shape === 'ellipse'
      ? element('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...line })
      : element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 14, ...line });
  const place = { x, y: y - height / 2 - 4, 'text-anchor': 'middle', 'font-size': 11.5, fill: ink.muted };
  const halo = { stroke: ink.ground, 'stroke-width': 6, 'paint-order': 'stroke' };
  return element('g', {}, [outline, element('text', { ...place, ...halo }, [escapeXml(label)])]);
}
