import { type Kind, kindNames } from '../../graph/model.ts';
import { kindToken } from './kindMarks.ts';

/** The colours of the stylesheet's tokens as the page shows them now, for a canvas that knows no CSS. */
export type Palette = {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly seal: string;
  readonly focus: string;
  readonly font: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The colours of classes, by the names of their tokens. */
  readonly paints: Readonly<Record<string, string>>;
};

const paints = [
  ...Array.from({ length: 8 }, (_, index) => `--class-${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `--scale-${index + 1}`),
  ...['--class-rest', '--side-supply', '--side-environment', '--side-demand'],
];

/** Reads the tokens at `element`, in its theme. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ground: colour('--ground'),
    surface: colour('--surface'),
    ink: colour('--ink'),
    muted: colour('--muted'),
    line: colour('--guide'),
    edge: colour('--edge'),
    seal: colour('--seal'),
    focus: colour('--focus'),
    font: getComputedStyle(element).fontFamily,
    kinds: Object.fromEntries(kindNames.map((kind) => [kind, colour(kindToken(kind))])) as Record<Kind, string>,
    paints: Object.fromEntries(paints.map((token) => [token, colour(token)])),
  };
  probe.remove();
  return palette;
}
