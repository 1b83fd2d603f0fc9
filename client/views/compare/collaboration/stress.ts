import type { Point } from '../../../network/layouts/layout.ts';

const rounds = 300;

/**
 * Points whose distances from each other come as near as they can to those wished for (stress majorization, each point in
 * its turn: Gansner, Koren and North 2004), from a spiral in the order given: the same wishes always end the same way.
 */
export function stress(wished: readonly (readonly number[])[]): Point[] {
  const points = wished.map((_, index) => onSpiral(index));
  for (let round = 0; round < rounds; round += 1)
    for (const index of points.keys()) points[index] = pulled(index, points, wished[index] ?? []);
  return points;
}

/** Seeds of a sunflower: the first in the middle, each about as far from its neighbours as any other. */
function onSpiral(index: number): Point {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = 0.7 * Math.sqrt(index);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Where all the others would have a point stand, the near ones having more to say. */
function pulled(index: number, points: readonly Point[], wishes: readonly number[]): Point {
  const from = points[index] ?? { x: 0, y: 0 };
  let [x, y, sum] = [0, 0, 0];
  for (const [other, point] of points.entries()) {
    const wish = wishes[other] ?? 0;
    if (other === index || wish === 0) continue;
    const far = Math.hypot(from.x - point.x, from.y - point.y) || 1e-9;
    const weight = wish ** -2;
    x += weight * (point.x + (wish * (from.x - point.x)) / far);
    y += weight * (point.y + (wish * (from.y - point.y)) / far);
    sum += weight;
  }
  return sum === 0 ? from : { x: x / sum, y: y / sum };
}
