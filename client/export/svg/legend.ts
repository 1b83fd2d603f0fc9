import { textWidth } from '../../network/label.ts';
import type { Ink, LegendEntry } from '../view.ts';
import { element, escapeXml } from '../xml.ts';
import type { Box } from './box.ts';
import { pathOf } from './mark.ts';

const fontSize = 13;
const row = 26;
const mark = 16;
const gap = 24;

type Placed = { readonly entry: LegendEntry; readonly x: number; readonly line: number };

/** What the marks and colours mean, in as many lines as it takes. */
export function drawLegend(entries: readonly LegendEntry[], ink: Ink, box: Box): string {
  if (entries.length === 0) return '';
  const top = box.y - legendHeight(entries, box.width);
  const drawn = placed(entries, box.width).map(({ entry, x, line }) => {
    const [left, middle] = [box.x + x, top + (line + 0.5) * row];
    const sign = drawSign(entry, left, middle - mark / 2);
    const place = { x: left + mark + 7, y: middle + fontSize * 0.36, 'font-size': fontSize, fill: ink.muted };
    return element('g', {}, [sign, element('text', place, [escapeXml(textOf(entry))])]);
  });
  return element('g', { id: 'legend' }, drawn);
}

export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return entries.length === 0 ? 0 : ((placed(entries, width).at(-1)?.line ?? 0) + 1) * row;
}

function drawSign({ kind, colour }: LegendEntry, left: number, top: number): string {
  return kind
    ? pathOf({ kind, left, top, width: mark, height: mark, colour })
    : element('circle', { cx: left + mark / 2, cy: top + mark / 2, r: mark / 2 - 1, fill: colour });
}

function placed(entries: readonly LegendEntry[], width: number): Placed[] {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    const wide = mark + 7 + textWidth(textOf(entry)) * fontSize;
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const place = { entry, x, line };
    x += wide + gap;
    return place;
  });
}

function textOf({ label, count }: LegendEntry): string {
  return `${label} ${count}`;
}
