import type { Kind } from '../../graph/model.ts';

type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'rectangle'
  | 'round-diamond'
  | 'round-triangle'
  | 'round-pentagon'
  | 'round-hexagon'
  | 'round-octagon'
  | 'round-tag'
  | 'barrel'
  | 'cut-rectangle'
  | 'bottom-round-rectangle';

/** How a kind is drawn: its shape on the canvas, the same as a path in a box of 16 × 16 for legends, and its size. */
export type KindMark = {
  readonly shape: Shape;
  readonly path: string;
  readonly width: number;
  readonly height: number;
};

export const kindMarks: Readonly<Record<Kind, KindMark>> = {
  REGION: {
    shape: 'round-rectangle',
    path: 'M3 4h10a3 3 0 0 1 3 3v2a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z',
    width: 30,
    height: 28,
  },
  POLICY: { shape: 'cut-rectangle', path: 'M5 1h6l3 3v8l-3 3H5l-3-3V4z', width: 20, height: 24 },
  MEASURE: { shape: 'round-diamond', path: 'M8 .5 15.5 8 8 15.5.5 8z', width: 19, height: 19 },
  TARGET: { shape: 'round-triangle', path: 'M8 1.5 15.5 14.5H.5z', width: 20, height: 18 },
  INDICATOR: { shape: 'round-pentagon', path: 'M8 .8 15.6 6.4 12.7 15H3.3L.4 6.4z', width: 20, height: 20 },
  INSTRUMENT: { shape: 'ellipse', path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', width: 18, height: 18 },
  INCENTIVE: { shape: 'round-hexagon', path: 'M4.2 1.5h7.6L15.6 8l-3.8 6.5H4.2L.4 8z', width: 20, height: 18 },
  AGENCY: { shape: 'rectangle', path: 'M2 2h12v12H2z', width: 16, height: 16 },
  FUNCTION: {
    shape: 'bottom-round-rectangle',
    path: 'M1.5 3h13v6a4 4 0 0 1-4 4h-5a4 4 0 0 1-4-4z',
    width: 20,
    height: 16,
  },
  PROGRAM: { shape: 'round-tag', path: 'M.5 3H11l4.5 5L11 13H.5z', width: 22, height: 16 },
  GROUP: { shape: 'round-octagon', path: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', width: 18, height: 18 },
  INDUSTRY: { shape: 'barrel', path: 'M2 3.5C4 1.5 12 1.5 14 3.5v9c-2 2-10 2-12 0z', width: 18, height: 18 },
};

/** The name of a kind in the stylesheet, e.g. `--kind-instrument`. */
export function kindToken(kind: Kind): `--kind-${string}` {
  return `--kind-${kind.toLowerCase()}`;
}
