/** What a place has, with how much of each; nothing has the number 0. */
export type Vector = ReadonlyMap<string, number>;

/** What both have, of what either has: 0 to 1. P. Jaccard, Bull. Soc. Vaud. Sci. Nat. 37 (1901) 547. Neither is empty. */
export function jaccard(one: Vector, other: Vector): number {
  const shared = [...one.keys()].filter((id) => other.has(id)).length;
  return shared / (one.size + other.size - shared);
}

/** The cosine of the angle between two: 0 to 1, 1 where they are in the same proportions. Neither is empty. */
export function cosine(one: Vector, other: Vector): number {
  const product = [...one].reduce((sum, [id, count]) => sum + count * (other.get(id) ?? 0), 0);
  // One root of the product of the squares: whole numbers, so that a vector and itself give exactly 1.
  return Math.min(1, product / Math.sqrt(squares(one) * squares(other)));
}

const squares = (vector: Vector): number => [...vector.values()].reduce((sum, count) => sum + count * count, 0);
