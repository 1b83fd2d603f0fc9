import { cell, type Point } from '../../../network/layouts/layout.ts';
import { middleOf, settle } from '../../../network/layouts/settle.ts';
import { stress } from './stress.ts';

/** Two bodies and how many measures they answer for together. */
export type Tie = { readonly source: string; readonly target: string; readonly weight: number };

/** What a body takes of the drawing with its name, in px. */
export const room = { width: 118, height: 70 } as const;
/** How much of the drawing is filled. */
const filled = 0.55;

/**
 * Where bodies stand, in px: those that answer for much together stand near one another, no two names lie on one another.
 * Neither the order in which they come nor the language changes it. `aspect` is how much wider than high the drawing is.
 */
export function placeBodies(ids: readonly string[], ties: readonly Tie[], aspect = 1.6): Map<string, Point> {
  const ordered = byTies(ids, ties);
  const points = stretched(level(stress(distances(ordered, ties))), aspect);
  const settled = settle(ordered.map((id, index) => [id, points[index] ?? { x: 0, y: 0 }] as const));
  return new Map(
    [...settled].map(([id, { x, y }]) => [
      id,
      { x: (x * room.width) / cell.width, y: (y * room.height) / cell.height },
    ]),
  );
}

/** Those with most measures together first. */
function byTies(ids: readonly string[], ties: readonly Tie[]): string[] {
  const sums = new Map<string, number>();
  for (const { source, target, weight } of ties)
    for (const id of [source, target]) sums.set(id, (sums.get(id) ?? 0) + weight);
  return [...ids].sort((one, other) => (sums.get(other) ?? 0) - (sums.get(one) ?? 0) || (one < other ? -1 : 1));
}

/** How far each should stand from each: by the shortest way, where a step is the shorter the more two share. */
function distances(ids: readonly string[], ties: readonly Tie[]): number[][] {
  const index = new Map(ids.map((id, at) => [id, at]));
  const most = Math.max(2, ...ties.map(({ weight }) => weight));
  const far = ids.map((_, one) => ids.map((_, other) => (one === other ? 0 : Number.POSITIVE_INFINITY)));
  const set = (one: number, other: number, length: number) => {
    const row = far[one];
    if (row && length < (row[other] ?? 0)) row[other] = length;
  };
  for (const { source, target, weight } of ties) {
    const [one, other] = [index.get(source), index.get(target)];
    if (one === undefined || other === undefined) continue;
    const length = 2 - Math.log(weight) / Math.log(most);
    set(one, other, length);
    set(other, one, length);
  }
  const at = (one: number, other: number) => far[one]?.[other] ?? Number.POSITIVE_INFINITY;
  for (const by of ids.keys())
    for (const one of ids.keys()) for (const other of ids.keys()) set(one, other, at(one, by) + at(by, other));
  const longest = Math.max(1, ...far.flat().filter(Number.isFinite));
  return far.map((row) => row.map((length) => (Number.isFinite(length) ? length : longest + 1)));
}

/** Turned so that the longest stretch lies level. */
function level(points: readonly Point[]): Point[] {
  const middle = middleOf(points);
  const around = points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const sum = (of: (point: Point) => number) => around.reduce((total, point) => total + of(point), 0);
  const angle = 0.5 * Math.atan2(2 * sum(({ x, y }) => x * y), sum(({ x }) => x * x) - sum(({ y }) => y * y));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return around.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** Blown up to a drawing that has room for all of them. */
function stretched(points: readonly Point[], aspect: number): Point[] {
  const area = (points.length * cell.width * cell.height) / filled;
  const high = Math.sqrt(((area / aspect) * (room.width * cell.height)) / (room.height * cell.width));
  const [wide, tall] = [extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))];
  return points.map(({ x, y }) => ({ x: (x * area) / high / wide, y: (y * high) / tall }));
}

const extent = (values: readonly number[]): number => Math.max(1e-6, Math.max(...values) - Math.min(...values));
