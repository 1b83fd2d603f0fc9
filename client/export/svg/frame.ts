import { textWidth } from '../../network/label.ts';
import type { DrawnMark } from '../../network/readDrawn.ts';
import type { ExportView } from '../view.ts';
import type { Box } from './box.ts';
import { legendHeight } from './legend.ts';

const margin = 24;
const headingHeight = 36;
const least = 480;

/** The sheet: everything drawn with its labels, a margin around, the title above and the legend below. */
export function boxOf({ look }: ExportView): Box {
  const boxes = [...look.marks.map(withLabel), ...look.guides.map(sidesOf)];
  const left = Math.min(0, ...boxes.map((box) => box.left));
  const right = Math.max(0, ...boxes.map((box) => box.right));
  const top = Math.min(0, ...boxes.map((box) => box.top));
  const bottom = Math.max(0, ...boxes.map((box) => box.bottom));
  const width = Math.max(least, right - left + 2 * margin);
  const x = (left + right - width) / 2;
  const y = top - margin - headingHeight;
  return { x, y, width, height: bottom + margin + legendHeight(look.legend, width - 2 * margin) + margin - y };
}

/** Where the legend stands on the sheet. */
export function legendBox(box: Box): Box {
  return { x: box.x + margin, y: box.y + box.height - margin, width: box.width - 2 * margin, height: 0 };
}

type Sides = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A guide stands around its middle, its name above it. */
function sidesOf({ x, y, width, height }: Box): Sides {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2 - 20, bottom: y + height / 2 };
}

function withLabel(mark: DrawnMark): Sides {
  const lines = mark.label.split('\n');
  const half = Math.max(mark.width, ...lines.map((line) => textWidth(line) * mark.fontSize)) / 2;
  const below = mark.inside ? 0 : lines.length * mark.fontSize * 1.2 + 8;
  return {
    left: mark.x - half,
    right: mark.x + half,
    top: mark.y - mark.height / 2,
    bottom: mark.y + mark.height / 2 + below,
  };
}
