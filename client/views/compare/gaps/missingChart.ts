import { barX, type PlotOptions, text } from '@observablehq/plot';

/** A document as it is drawn. */
export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly said: string;
  readonly label: string;
  readonly href: string;
};

const lineHeight = 40;
const letter = 7;
/** Where all are cited once, a bar should not look like much. */
const shortest = 4;

/** By how many documents each is cited; its name stands above its bar. */
export function missingChart(bars: readonly Bar[], width: number): PlotOptions {
  const most = Math.max(shortest, ...bars.map(({ count }) => count));
  return {
    width,
    height: bars.length * lineHeight + 16,
    marginLeft: 4,
    marginRight: 150,
    marginTop: 8,
    marginBottom: 8,
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: bars.map(({ id }) => id), axis: null, paddingInner: 0 },
    marks: [
      barX(bars, {
        x: 'count',
        y: 'id',
        insetTop: 21,
        insetBottom: 7,
        rx: 2,
        fill: 'var(--kind-policy)',
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      text(bars, {
        x: 0,
        y: 'id',
        text: ({ name }: Bar) => cut(name, Math.floor((width - 20) / letter)),
        textAnchor: 'start',
        dy: -8,
        fontSize: 12.5,
        fill: 'var(--ink)',
        pointerEvents: 'none',
      }),
      text(bars, {
        x: 'count',
        y: 'id',
        text: 'said',
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fontSize: 12,
        fill: 'var(--muted)',
        pointerEvents: 'none',
      }),
    ],
  };
}

/** So much of a name as has room, a Chinese character counting double. */
function cut(name: string, most: number): string {
  let width = 0;
  const kept = [...name].filter((character) => {
    width += character > '\u2e7f' ? 2 : 1;
    return width < most;
  });
  return kept.length < [...name].length ? `${kept.join('')}…` : name;
}
