import { cell, type Point } from './layout.ts';

/*
 * Rings are ellipses measured in cells: a ring of radius 2 is two cells wide and two cells high on each side. Along it,
 * distance is counted in cells too (the larger of both directions), so that labels side by side or one above the other
 * never touch.
 */

const samples = 1440;
/** Cells of ring that a node takes: a little more than one, since a straight line cuts the curve short. */
const share = 1.09;

/** How many cells fit on a ring. */
export function capacity(radius: number): number {
  return Math.max(1, Math.floor(ringLength(radius) / share));
}

/** The smallest radius from `least` on at which `count` cells fit. */
export function radiusFor(count: number, least: number): number {
  return Math.max(least, (count * share) / ringLength(1));
}

/** `count` points at even distances, clockwise; the top of the ring, turned by `turn` slots, falls between two of them. */
export function ringPoints(count: number, radius: number, turn = 0): Point[] {
  const step = ringLength(radius) / count;
  return Array.from({ length: count }, (_, index) => pointAt(radius, (index + 0.5 + turn) * step));
}

export function angleOf({ x, y }: Point): number {
  return Math.atan2(y / cell.height, x / cell.width);
}

/** The smaller angle between two directions. */
export function angleBetween(left: number, right: number): number {
  const turn = Math.abs(left - right) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}

function pointOn(radius: number, sample: number): Point {
  const angle = (2 * Math.PI * sample) / samples - Math.PI / 2;
  return { x: radius * cell.width * Math.cos(angle), y: radius * cell.height * Math.sin(angle) };
}

function stepLength(sample: number): number {
  const from = pointOn(1, sample);
  const to = pointOn(1, sample + 1);
  return Math.max(Math.abs(to.x - from.x) / cell.width, Math.abs(to.y - from.y) / cell.height);
}

const lengths = Array.from({ length: samples }, (_, sample) => stepLength(sample));
const unitLength = lengths.reduce((sum, length) => sum + length, 0);

function ringLength(radius: number): number {
  return radius * unitLength;
}

function pointAt(radius: number, distance: number): Point {
  let left = (((distance / radius) % unitLength) + unitLength) % unitLength;
  let sample = 0;
  while (sample < samples - 1 && left > (lengths[sample] ?? 0)) {
    left -= lengths[sample] ?? 0;
    sample += 1;
  }
  const { x, y } = pointOn(radius, sample + left / (lengths[sample] ?? 1));
  return { x: Math.round(x), y: Math.round(y) };
}
