import { cell as cellMark, type PlotOptions, text } from '@observablehq/plot';
import { hatch } from '../chart/hatch.ts';
import { wrap } from '../chart/wrap.ts';

/** A cell as it is drawn. */
export type Square = {
  readonly place: string;
  readonly column: string;
  readonly said: string;
  readonly label: string;
  readonly dark: number;
  readonly standing: 'USED' | 'SILENT' | 'UNKNOWN';
  /** Where it leads; null where nothing is behind it. */
  readonly href: string | null;
};
export type Head = { readonly key: string; readonly name: string; readonly note: string; readonly href: string | null };
export type MatrixPicture = {
  readonly places: readonly Head[];
  readonly columns: readonly Head[];
  readonly squares: readonly Square[];
};

const rowHeight = 34;
const lineHeight = 15;
const nameWidth = 190;
const cellWidth = 90;
/** How many letters have room in one line; a Chinese character is as wide as two. */
const letters = { place: 13, column: 26 };

/** How wide a matrix must be to be read, in px. */
export const leastWidth = ({ places }: MatrixPicture): number => nameWidth + 12 + places.length * cellWidth;

/** Columns of the matrix down, places across; a cell has its number on a ground the darker the more, or a sign. */
export function matrixChart({ places, columns, squares }: MatrixPicture, width: number): PlotOptions {
  const known = squares.filter(({ standing }) => standing !== 'UNKNOWN');
  const unknown = squares.filter(({ standing }) => standing === 'UNKNOWN');
  const heads = places.map((head) => ({ ...head, lines: wrap(head.name, lettersIn(places, width)) }));
  const headHeight = 18 + lineHeight * Math.max(...heads.map(({ lines }) => lines.length));
  const at = { x: 'place', y: 'column', inset: 1.5, rx: 4, href: 'href', ariaLabel: 'label', title: 'label' } as const;
  return {
    width,
    height: headHeight + rowHeight * columns.length + 8,
    marginTop: headHeight,
    marginLeft: nameWidth,
    marginRight: 12,
    marginBottom: 8,
    x: { type: 'band', domain: places.map(({ key }) => key), axis: null, padding: 0 },
    y: { type: 'band', domain: columns.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      hatch,
      cellMark(known, { ...at, fill: 'var(--kind-instrument)', fillOpacity: tint, stroke: 'var(--line)' }),
      cellMark(unknown, { ...at, fill: 'url(#hatch-lines)', stroke: 'var(--line)' }),
      text(squares, {
        x: 'place',
        y: 'column',
        text: 'said',
        fontSize: 13,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
        strokeOpacity: ({ standing }: Square) => (standing === 'UNKNOWN' ? 1 : 0),
        pointerEvents: 'none',
      }),
      text(columns, {
        y: 'key',
        frameAnchor: 'left',
        text: ({ name }: Head) => wrap(name, letters.column).join('\n'),
        textAnchor: 'end',
        dx: -10,
        fontSize: 13,
        fill: 'var(--link)',
        href: 'href',
        ariaLabel: 'note',
      }),
      text(heads, {
        x: 'key',
        frameAnchor: 'top',
        text: ({ lines }: { lines: readonly string[] }) => lines.join('\n'),
        lineAnchor: 'bottom',
        dy: -8,
        fontSize: 12.5,
        fontWeight: 600,
        fill: 'var(--link)',
        href: 'href',
        ariaLabel: 'note',
      }),
    ],
  };
}

/** How many letters have room over a cell. */
function lettersIn(places: readonly Head[], width: number): number {
  const wide = (width - nameWidth - 12) / Math.max(1, places.length);
  return Math.floor((letters.place * wide) / cellWidth);
}

const tint = ({ dark, standing }: Square): number => (standing === 'USED' ? 0.1 + 0.42 * dark : 0);
