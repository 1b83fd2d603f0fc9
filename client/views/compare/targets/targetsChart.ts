import { dot, link, type PlotOptions, ruleX, text } from '@observablehq/plot';

/** A promise as it is drawn: at a year, from a value to another where a range is printed. */
export type Point = {
  readonly year: string;
  readonly value: number;
  readonly max: number | null;
  readonly about: boolean;
  readonly name: string;
  readonly label: string;
  readonly href: string;
};
export type TargetsPicture = {
  readonly years: readonly string[];
  readonly points: readonly Point[];
  readonly unit: string;
};

const height = 250;
const margins = { marginTop: 24, marginBottom: 34, marginLeft: 64, marginRight: 150 };
const apart = 15;

/** Figures over years; a ring is an approximate number, a line a range. */
export function targetsChart({ years, points, unit }: TargetsPicture, width: number): PlotOptions {
  const most = Math.max(...points.map(({ value, max }) => max ?? value));
  const least = Math.min(0, ...points.map(({ value }) => value));
  const inner = height - margins.marginTop - margins.marginBottom;
  const named = spread(points, (value) => inner * (1 - (value - least) / (most * 1.08 - least || 1)));
  const ranges = points.filter(({ max }) => max !== null);
  return {
    width,
    height,
    ...margins,
    x: { type: 'point', domain: [...years], label: null, padding: years.length > 1 ? 0.4 : 0.9 },
    y: { domain: [least, most * 1.08], label: unit, grid: true, ticks: 5, labelArrow: 'none' },
    marks: [
      ruleX(points, { x: 'year', stroke: 'var(--line)' }),
      link(ranges, { x1: 'year', x2: 'year', y1: 'value', y2: 'max', stroke: 'var(--kind-target)', strokeWidth: 3 }),
      ...named.map((point) =>
        dot([point], {
          x: 'year',
          y: 'value',
          r: 6.5,
          dx: point.dx,
          fill: point.about ? 'var(--surface)' : 'var(--kind-target)',
          stroke: 'var(--kind-target)',
          strokeWidth: 2,
          href: 'href',
          title: 'label',
          ariaLabel: 'label',
        }),
      ),
      ...named.map((point) =>
        text([point], {
          x: 'year',
          y: 'value',
          text: 'name',
          textAnchor: 'start',
          dx: point.most + 12,
          dy: point.dy,
          fontSize: 12.5,
          fill: 'var(--ink)',
          stroke: 'var(--surface)',
          strokeWidth: 3,
          pointerEvents: 'none',
        }),
      ),
    ],
  };
}

/** By how much a point is moved to the right, and its name from it, in px. */
type Named = Point & { readonly dx: number; readonly most: number; readonly dy: number };

/** The points of each year from the highest down, those that would lie on another beside it, with names apart. */
export function spread(points: readonly Point[], heightOf: (value: number) => number): Named[] {
  const years = Map.groupBy(
    points.toSorted((left, right) => right.value - left.value),
    ({ year }) => year,
  );
  return [...years.values()].flatMap((own) => {
    const placed = besideOthers(own.map((point) => ({ point, at: heightOf(point.value) })));
    const most = Math.max(...placed.map(({ dx }) => dx));
    let lowest = Number.NEGATIVE_INFINITY;
    return placed.map(({ point, at, dx }) => {
      lowest = Math.max(at, lowest + apart);
      return { ...point, dx, most, dy: Math.round(lowest - at) };
    });
  });
}

type At = { readonly point: Point; readonly at: number };

/** Moves a point to the right of those above it that it touches. */
function besideOthers(points: readonly At[]): (At & { readonly dx: number })[] {
  let [dx, last] = [0, Number.NEGATIVE_INFINITY];
  return points.map((one) => {
    dx = one.at - last < apart ? dx + apart : 0;
    last = one.at;
    return { ...one, dx };
  });
}
