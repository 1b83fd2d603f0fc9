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

const lineHeight = 15;
const letterWidth = 6.9;
/** How many letters of a name have room in one line, on a wide screen and on a narrow one. */
const letters = { wide: 26, narrow: 16 };
const narrow = 560;

/** How wide a matrix must be to be read, in px. */
export function leastWidth(picture: MatrixPicture): number {
  const longest = Math.max(1, ...picture.squares.map(({ said }) => lettersOf(said)));
  const cellWidth = Math.max(60, 18 + longest * letterWidth);
  return Math.ceil(nameWidth(picture, letters.narrow) + edge + picture.places.length * cellWidth);
}

const edge = 12;
const lettersOf = (words: string): number => [...words].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/** As wide as the longest line of the names. */
function nameWidth({ columns }: MatrixPicture, most: number): number {
  const lines = columns.flatMap(({ name }) => wrap(name, most).map(lettersOf));
  return Math.ceil(20 + Math.max(6, ...lines) * letterWidth);
}

/** Columns of the matrix down, places across; a cell has its number on a ground the darker the more, or a sign. */
export function matrixChart(picture: MatrixPicture, width: number): PlotOptions {
  const { places, columns, squares } = picture;
  const most = width < narrow ? letters.narrow : letters.wide;
  const left = nameWidth(picture, most);
  const rowHeight = 4 + lineHeight * Math.max(2, ...columns.map(({ name }) => wrap(name, most).length));
  const known = squares.filter(({ standing }) => standing !== 'UNKNOWN');
  const unknown = squares.filter(({ standing }) => standing === 'UNKNOWN');
  const heads = places.map((head) => ({
    ...head,
    lines: wrap(head.name, Math.floor((width - left - edge) / places.length / letterWidth)),
  }));
  const headHeight = 18 + lineHeight * Math.max(...heads.map(({ lines }) => lines.length));
  const at = { x: 'place', y: 'column', inset: 1.5, rx: 4, href: 'href', ariaLabel: 'label', title: 'label' } as const;
  return {
    width,
    height: headHeight + rowHeight * columns.length + 8,
    marginTop: headHeight,
    marginLeft: left,
    marginRight: edge,
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
        text: ({ name }: Head) => wrap(name, most).join('\n'),
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

const tint = ({ dark, standing }: Square): number => (standing === 'USED' ? 0.1 + 0.42 * dark : 0);
