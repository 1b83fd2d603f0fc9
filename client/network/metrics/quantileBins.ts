/** From the least to the greatest value that is in a bin, both included. */
export type Bin = { readonly from: number; readonly to: number };

/**
 * At most `most` bins, from low to high, that hold about as many values each. Equal values share a bin, and what one of
 * them takes too much the others share evenly. Bounds are values that occur, and no bin is empty.
 */
export function quantileBins(values: readonly number[], most = 5): Bin[] {
  const bins: Bin[] = [];
  let left = values.toSorted((one, other) => one - other);
  while (left.length > 0) {
    const size = Math.ceil(left.length / Math.max(1, most - bins.length));
    const [from = 0, to = 0] = [left[0], left[size - 1]];
    bins.push({ from, to });
    left = left.slice(left.lastIndexOf(to) + 1);
  }
  return bins;
}
