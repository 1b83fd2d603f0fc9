import { dot, link, type PlotOptions, text } from '@observablehq/plot';
import { wrap } from '../chart/wrap.ts';
import { room } from './placeBodies.ts';

/** A body as it is drawn: filled where it is printed as leading somewhere. */
export type Body = {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly leads: boolean;
  readonly name: string;
  readonly label: string;
  readonly href: string;
};
/** A link as it is drawn; `strength` is its measures against the most that two have, from 0 to 1. */
export type Thread = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly strength: number;
  /** How many measures, and where that is written; null where it is not. */
  readonly number: { readonly x: number; readonly y: number; readonly said: string } | null;
  readonly label: string;
  readonly href: string;
};
/** `frame` is what all drawings that stand beside one another have room for. */
export type WorkPicture = {
  readonly bodies: readonly Body[];
  readonly threads: readonly Thread[];
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
};

/** How many letters of a name have room in a line, and how wide a link must be to be pressed, in px. */
const [letters, pressed] = [17, 11];
/** The name of a body, line by line. */
export const linesOf = (name: string): string[] => wrap(name, letters);
const widthOf = ({ strength }: Thread): number => 1 + 9 * strength;

/** How wide the drawing must be to be read, in px. */
export const leastWork = ({ frame }: WorkPicture): number => Math.round(0.66 * (frame.right - frame.left));

/** Bodies as points, joined by a line the thicker the more they answer for together. */
export function workChart({ bodies, threads, frame }: WorkPicture, width: number): PlotOptions {
  const ends = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;
  const names = bodies.map((body) => ({ ...body, below: body.y + body.r + 4 }));
  return {
    width,
    height: frame.bottom - frame.top,
    margin: 0,
    x: { domain: [frame.left, frame.right], axis: null },
    y: { domain: [frame.bottom, frame.top], axis: null },
    r: { type: 'identity' },
    opacity: { type: 'identity' },
    marks: [
      link(threads, {
        ...ends,
        stroke: 'var(--kind-agency)',
        strokeWidth: widthOf,
        strokeOpacity: ({ strength }: Thread) => 0.22 + 0.45 * strength,
        pointerEvents: 'none',
      }),
      link(threads, {
        ...ends,
        stroke: 'var(--ink)',
        strokeWidth: (thread: Thread) => Math.max(pressed, widthOf(thread)),
        strokeOpacity: 0,
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      dot(bodies, {
        x: 'x',
        y: 'y',
        r: 'r',
        fill: ({ leads }: Body) => (leads ? 'var(--kind-agency)' : 'var(--surface)'),
        stroke: 'var(--kind-agency)',
        strokeWidth: 2,
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      text(names, {
        x: 'x',
        y: 'below',
        text: ({ name }: Body) => linesOf(name).join('\n'),
        lineAnchor: 'top',
        lineHeight: 1.15,
        fontSize: 12,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 4,
        pointerEvents: 'none',
      }),
      text(
        threads.filter(({ number }) => number !== null),
        {
          x: ({ number }: Thread) => number?.x ?? null,
          y: ({ number }: Thread) => number?.y ?? null,
          text: ({ number }: Thread) => number?.said ?? '',
          fontSize: 11.5,
          fill: 'var(--soft)',
          stroke: 'var(--surface)',
          strokeWidth: 4,
          pointerEvents: 'none',
        },
      ),
    ],
  };
}

/** Half a name, also where the drawing is made narrower than it was laid out. */
const beside = 0.6 * room.width;

/** The frame around points with room for a name beside and below each. */
export function frameAround(points: readonly { readonly x: number; readonly y: number }[]): WorkPicture['frame'] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - beside,
    right: Math.max(...xs) + beside,
    top: Math.min(...ys) - 28,
    bottom: Math.max(...ys) + room.height,
  };
}
