import type { Point } from './layouts/layout.ts';

/** A label with where it hangs, in px at zoom 1: below `at`, or around it where it is `inside` its mark. */
export type PlacedLabel = {
  readonly id: string;
  readonly at: Point;
  readonly inside: boolean;
  readonly width: number;
  readonly height: number;
  /** The larger goes first; what is endless is shown even where it lies over another. */
  readonly importance: number;
};
export type LabelBox = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** How many times as large as at zoom 1 labels are written, so that they can be read from afar as well. */
export const labelSizes = [1, 1.5, 2, 3, 4, 6] as const;

/** The size of letters at zoom 1, and the least that can be read, in px. */
const letters = 13;
const readable = 7;
/** Between labels, in px at zoom 1; and the side of a square of the grid. */
const air = 2;
const side = 128;

/** Which of `labelSizes` letters have at this zoom, as its index. */
export function sizeAt(zoom: number): number {
  const index = labelSizes.findIndex((size) => letters * size * zoom >= readable);
  return index < 0 ? labelSizes.length - 1 : index;
}

/** The class of nodes whose labels have one of `labelSizes`. */
export function sizeClass(index: number): string {
  return `label-${index}`;
}

/** The room that a label takes at this zoom, in px at zoom 1. */
export function labelBox({ at, inside, width, height }: PlacedLabel, zoom: number): LabelBox {
  const size = labelSizes[sizeAt(zoom)] ?? 1;
  const top = inside ? at.y - (height * size) / 2 : at.y;
  const left = at.x - (width * size) / 2;
  return { x1: left, y1: top, x2: left + width * size, y2: top + height * size };
}

/**
 * The labels that can be shown at this zoom so that none lies over another: the important first, of equals the one whose
 * id comes first. Takes time in proportion to the labels.
 */
export function visibleLabels(labels: readonly PlacedLabel[], zoom: number): ReadonlySet<string> {
  const shown = new Set<string>();
  const grid = new Map<string, LabelBox[]>();
  for (const label of labels.toSorted(byImportance)) {
    const box = labelBox(label, zoom);
    const squares = squaresOf(box);
    const isTaken = squares.some((square) => grid.get(square)?.some((other) => touch(box, other)));
    if (isTaken && label.importance !== Number.POSITIVE_INFINITY) continue;
    for (const square of squares) grid.set(square, [...(grid.get(square) ?? []), box]);
    shown.add(label.id);
  }
  return shown;
}

function byImportance(left: PlacedLabel, right: PlacedLabel): number {
  if (left.importance !== right.importance) return right.importance > left.importance ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

function squaresOf(box: LabelBox): string[] {
  const squares: string[] = [];
  for (let column = Math.floor((box.x1 - air) / side); column * side <= box.x2 + air; column += 1)
    for (let row = Math.floor((box.y1 - air) / side); row * side <= box.y2 + air; row += 1)
      squares.push(`${column},${row}`);
  return squares;
}

function touch(left: LabelBox, right: LabelBox): boolean {
  return left.x1 < right.x2 + air && right.x1 < left.x2 + air && left.y1 < right.y2 + air && right.y1 < left.y2 + air;
}
