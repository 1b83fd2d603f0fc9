/** A label as it would be drawn: `box` in the picture's own px, so at any zoom the same. */
export type PlacedLabel = {
  readonly id: string;
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** The larger goes first; what is endless is shown even where it lies over another. */
  readonly importance: number;
};

/** Between labels, in px at zoom 1; and the side of a square of the grid. */
const air = 2;
const side = 96;

/** The smallest letters that can be read, in px of the screen. */
const readable = 6;

/**
 * The labels that can be shown so that none lies over another: the important first, of equals the one whose id comes
 * first. Takes time in proportion to the labels.
 */
export function visibleLabels(labels: readonly PlacedLabel[], zoom: number): ReadonlySet<string> {
  const shown = new Set<string>();
  const grid = new Map<string, PlacedLabel[]>();
  for (const label of labels.toSorted(byImportance)) {
    const must = label.importance === Number.POSITIVE_INFINITY;
    if (!must && label.fontSize * zoom < readable) continue;
    const squares = squaresOf(label);
    if (!must && squares.some((square) => grid.get(square)?.some((other) => touch(label, other)))) continue;
    for (const square of squares) grid.set(square, [...(grid.get(square) ?? []), label]);
    shown.add(label.id);
  }
  return shown;
}

function byImportance(left: PlacedLabel, right: PlacedLabel): number {
  if (left.importance !== right.importance) return right.importance - left.importance;
  return left.id < right.id ? -1 : 1;
}

function squaresOf({ box }: PlacedLabel): string[] {
  const squares: string[] = [];
  for (let column = Math.floor((box.x1 - air) / side); column * side <= box.x2 + air; column += 1)
    for (let row = Math.floor((box.y1 - air) / side); row * side <= box.y2 + air; row += 1)
      squares.push(`${column},${row}`);
  return squares;
}

function touch({ box: left }: PlacedLabel, { box: right }: PlacedLabel): boolean {
  return (
    left.x1 < right.x2 + air && right.x1 < left.x2 + air && left.y1 < right.y2 + air && right.y1 < left.y2 + air
  );
}
