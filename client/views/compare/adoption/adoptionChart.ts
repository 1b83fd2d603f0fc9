import { dot, link, type PlotOptions, ruleY, text } from '@observablehq/plot';

/** A place as it is drawn: on one day, or somewhere between two. */
export type Step = {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly exact: boolean;
  readonly said: string;
  readonly label: string;
  readonly href: string;
};
export type AdoptionPicture = {
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly steps: readonly Step[];
};

const lineHeight = 38;
const nameWidth = 130;

/** Places down, time across; a point is a day, a line from ring to ring a month or year in which the day is not known. */
export function adoptionChart({ places, steps }: AdoptionPicture, width: number): PlotOptions {
  const days = steps.map((step) => ({ ...step, from: new Date(step.from), to: new Date(step.to) }));
  const look = { y: 'place', href: 'href', title: 'label', ariaLabel: 'label' } as const;
  const ends = days.filter(({ exact }) => !exact);
  const hollow = { ...look, r: 5, fill: 'var(--surface)', stroke: 'var(--kind-policy)', strokeWidth: 2 };
  return {
    width,
    height: places.length * lineHeight + 46,
    marginLeft: nameWidth,
    marginRight: 150,
    marginTop: 10,
    marginBottom: 36,
    x: { type: 'utc', label: null, grid: true, nice: true, ticks: Math.max(3, Math.round(width / 160)) },
    y: { type: 'band', domain: places.map(({ id }) => id), axis: null },
    marks: [
      ruleY(
        places.map(({ id }) => id),
        { stroke: 'var(--line)' },
      ),
      link(ends, {
        y: 'place',
        x1: 'from',
        x2: 'to',
        stroke: 'var(--kind-policy)',
        strokeWidth: 2,
        strokeDasharray: '4,3',
      }),
      dot(ends, { ...hollow, x: 'from' }),
      dot(ends, { y: 'place', x: 'to', r: 5, fill: 'var(--surface)', stroke: 'var(--kind-policy)', strokeWidth: 2 }),
      dot(
        days.filter(({ exact }) => exact),
        { ...look, x: 'from', r: 7, fill: 'var(--kind-policy)' },
      ),
      text(days, {
        y: 'place',
        x: 'to',
        text: 'said',
        textAnchor: 'start',
        dx: 13,
        fontSize: 12.5,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
        pointerEvents: 'none',
      }),
      text(places, {
        y: 'id',
        frameAnchor: 'left',
        text: 'name',
        textAnchor: 'end',
        dx: -10,
        fontSize: 13,
        fill: 'var(--ink)',
      }),
    ],
  };
}
