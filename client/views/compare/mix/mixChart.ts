import { barX, type PlotOptions, text } from '@observablehq/plot';

/** A part of a bar as it is drawn. */
export type Part = {
  readonly bar: string;
  readonly from: number;
  readonly to: number;
  readonly side: 'SUPPLY' | 'ENVIRONMENT' | 'DEMAND';
  readonly long: string;
  readonly short: string;
  readonly label: string;
  readonly href: string;
};
/** A line of the chart: a name over its bars, or a bar. */
export type Line = {
  readonly key: string;
  readonly name: string;
  readonly head: boolean;
  readonly href: string | null;
};
export type MixPicture = { readonly lines: readonly Line[]; readonly parts: readonly Part[] };

const lineHeight = 30;
const nameWidth = 150;
/** The room at the right for the words of a last part that is too narrow for them, or nothing at all. */
const aside = 92;
/** How wide a part must be to hold its words, or its sign alone, in px. */
const room = { words: 104, sign: 58 };

/** Bars of shares, one a scheme, under the name of each place. */
export function mixChart({ lines, parts }: MixPicture, width: number): PlotOptions {
  const inner = width - nameWidth - aside;
  const said = ({ from, to, long, short }: Part) => {
    const wide = (to - from) * inner;
    return wide >= room.words ? long : wide >= room.sign ? short : '';
  };
  const heads = lines.filter(({ head }) => head);
  const seen = parts.filter(({ from, to }) => to > from);
  const last = parts.filter((part) => part.to > 1 - 1e-9 && said(part) === '');
  return {
    width,
    height: lines.length * lineHeight + 34,
    marginLeft: nameWidth,
    marginRight: aside,
    marginTop: 6,
    marginBottom: 28,
    x: {
      domain: [0, 1],
      percent: false,
      label: null,
      tickFormat: (share: number) => `${Math.round(share * 100)}%`,
      ticks: 5,
    },
    y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0.16 },
    marks: [
      barX(seen, {
        y: 'bar',
        x1: 'from',
        x2: 'to',
        insetLeft: 0.75,
        insetRight: 0.75,
        rx: 2,
        fill: ({ side }: Part) => `var(--side-${side.toLowerCase()})`,
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      text(seen, {
        y: 'bar',
        x: ({ from, to }: Part) => (from + to) / 2,
        text: said,
        fontSize: 12.5,
        fill: 'var(--on-accent)',
        pointerEvents: 'none',
      }),
      text(last, {
        y: 'bar',
        x: 1,
        text: 'long',
        textAnchor: 'start',
        dx: 7,
        fontSize: 12,
        fill: 'var(--soft)',
        pointerEvents: 'none',
      }),
      text(
        lines.filter(({ head }) => !head),
        { y: 'key', frameAnchor: 'left', text: 'name', textAnchor: 'end', dx: -8, fontSize: 12, fill: 'var(--muted)' },
      ),
      text(heads, {
        y: 'key',
        frameAnchor: 'left',
        text: 'name',
        textAnchor: 'start',
        dx: -nameWidth + 4,
        dy: 4,
        fontSize: 13.5,
        fontWeight: 600,
        fill: 'var(--link)',
        href: 'href',
        ariaLabel: 'name',
      }),
    ],
  };
}
