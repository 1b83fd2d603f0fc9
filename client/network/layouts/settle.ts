import { cell, featuredId, type Point } from './layout.ts';
import { whole } from './whole.ts';

/** A node and where it would like to stand. */
export type Wish = readonly [id: string, point: Point];
type Options = {
  /** What stands already and stays. */
  readonly taken?: readonly Point[];
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
};

/** What a node takes: one cell, and the featured one, which is drawn larger, the better part of two, one below the other. */
const footprint = (id: string): readonly Point[] =>
  id === featuredId
    ? [
        { x: 0, y: -0.2 * cell.height },
        { x: 0, y: 0.4 * cell.height },
      ]
    : [{ x: 0, y: 0 }];
/** How much farther each round of looking for room goes, in cells. */
const stride = 0.25;

/**
 * Room for every label: each node in its turn stands where it wishes, or, where a label before it is in the way, at the
 * nearest place where none is, outwards first. No two cells overlap.
 */
export function settle(wishes: readonly Wish[], { taken = [], onProgress }: Options = {}): Map<string, Point> {
  const room = new Room(taken);
  const middle = middleOf(wishes.map(([, point]) => point));
  const settled = new Map<string, Point>();
  for (const [index, [id, wish]] of wishes.entries()) {
    const feet = footprint(id);
    const point = room.nearest(wish, feet, Math.atan2(wish.y - middle.y, wish.x - middle.x));
    for (const foot of feet) room.take(shift(point, foot));
    settled.set(id, point);
    if (index % 250 === 0) onProgress?.(index / wishes.length);
  }
  return settled;
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((left, right) => ({ x: left.x + right.x, y: left.y + right.y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

/** What is taken, in bins of one cell each, so that only the neighbouring bins need a look. */
class Room {
  private readonly bins = new Map<number, Point[]>();
  /** How far from a bin the last search had to go; what is nearer is full. */
  private readonly reached = new Map<number, number>();

  constructor(taken: readonly Point[]) {
    for (const point of taken) this.take(point);
  }

  take(point: Point): void {
    const key = keyOf(...binOf(point));
    this.bins.set(key, [...(this.bins.get(key) ?? []), point]);
  }

  /** The free place nearest to `wish`, tried round by round, each beginning in the direction `outward`. */
  nearest(wish: Point, feet: readonly Point[], outward: number): Point {
    const key = keyOf(...binOf(wish));
    const start = whole(wish);
    const isFree = (point: Point) => feet.every((foot) => this.isFree(shift(point, foot)));
    if (isFree(start)) return start;
    for (let distance = Math.max(stride, (this.reached.get(key) ?? 0) - 1); ; distance += stride) {
      for (const turn of turns(Math.max(12, Math.ceil((2 * Math.PI * distance) / stride)))) {
        const x = wish.x + distance * cell.width * Math.cos(outward + turn);
        const point = whole({ x, y: wish.y + distance * cell.height * Math.sin(outward + turn) });
        if (!isFree(point)) continue;
        this.reached.set(key, distance);
        return point;
      }
    }
  }

  private isFree(point: Point): boolean {
    const [column, row] = binOf(point);
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        if (this.bins.get(keyOf(x, y))?.some((other) => touch(point, other))) return false;
      }
    }
    return true;
  }
}

function binOf({ x, y }: Point): [number, number] {
  return [Math.floor(x / cell.width), Math.floor(y / cell.height)];
}

/** One number for a bin; no picture is two million bins wide. */
function keyOf(column: number, row: number): number {
  return column * 2 ** 21 + row;
}

function shift({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function touch(left: Point, right: Point): boolean {
  return Math.abs(left.x - right.x) < cell.width && Math.abs(left.y - right.y) < cell.height;
}

/** So many angles around the circle, those nearest to 0 first. */
function* turns(count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) {
    yield Math.ceil(index / 2) * (index % 2 ? 1 : -1) * ((2 * Math.PI) / count);
  }
}
