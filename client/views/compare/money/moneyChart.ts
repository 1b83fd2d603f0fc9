import { dot, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';

/** A line of the chart: the name of a group, or an offer of it. */
export type MoneyLine = { readonly key: string; readonly name: string; readonly head: boolean };
/** An offer as it is drawn. */
export type Offer = {
  readonly line: string;
  readonly yuan: number;
  readonly kind: 'amount' | 'cap' | 'floor';
  readonly said: string;
  readonly label: string;
  readonly href: string;
};
export type MoneyPicture = { readonly lines: readonly MoneyLine[]; readonly offers: readonly Offer[] };
type Look = { readonly width: number; readonly linear: boolean; readonly tick: (yuan: number) => string };

const lineHeight = 27;
const nameWidth = 130;
const symbols = { amount: 'circle', cap: 'triangle', floor: 'square' } as const;

/** Sums in 元 under the name of their group: a circle is a fixed sum, a triangle a maximum, a square a minimum. */
export function moneyChart({ lines, offers }: MoneyPicture, { width, linear, tick }: Look): PlotOptions {
  const sums = offers.map(({ yuan }) => yuan);
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  const domain: [number, number] = linear ? [0, most * 1.05] : [10 ** Math.floor(Math.log10(least)), most * 1.4];
  return {
    width,
    height: lines.length * lineHeight + 40,
    marginLeft: nameWidth,
    marginRight: 130,
    marginTop: 26,
    marginBottom: 8,
    x: {
      type: linear ? 'linear' : 'log',
      domain,
      label: null,
      tickFormat: tick,
      ticks: width < 700 ? 3 : 5,
      axis: 'top',
    },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0.1 },
    symbol: { domain: Object.keys(symbols), range: Object.values(symbols) },
    marks: [
      ruleX(ticksIn(domain, linear), { stroke: 'var(--line)' }),
      ruleY(offers, { y: 'line', x1: domain[0], x2: 'yuan', stroke: 'var(--guide)', strokeDasharray: '1,4' }),
      dot(offers, {
        x: 'yuan',
        y: 'line',
        symbol: 'kind',
        r: 6,
        fill: ({ kind }: Offer) => (kind === 'amount' ? 'var(--kind-incentive)' : 'var(--surface)'),
        stroke: 'var(--kind-incentive)',
        strokeWidth: 2,
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      text(offers, {
        x: 'yuan',
        y: 'line',
        text: 'said',
        textAnchor: 'start',
        dx: 12,
        fontSize: 12.5,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
        pointerEvents: 'none',
      }),
      text(
        lines.filter(({ head }) => !head),
        { y: 'key', frameAnchor: 'left', text: 'name', textAnchor: 'end', dx: -8, fontSize: 12.5, fill: 'var(--soft)' },
      ),
      text(
        lines.filter(({ head }) => head),
        {
          y: 'key',
          frameAnchor: 'left',
          text: 'name',
          textAnchor: 'start',
          dx: -nameWidth + 4,
          dy: 3,
          fontSize: 13,
          fontWeight: 600,
          fill: 'var(--ink)',
          stroke: 'var(--surface)',
          strokeWidth: 4,
        },
      ),
    ],
  };
}

/** Where lines stand across the chart: powers of ten, or quarters. */
function ticksIn([least, most]: readonly [number, number], linear: boolean): number[] {
  if (linear) return [0.25, 0.5, 0.75].map((part) => part * most);
  const powers = Array.from({ length: 14 }, (_, power) => 10 ** power);
  return powers.filter((power) => power >= least && power <= most);
}
