import type { Point } from './layouts/layout.ts';

/** Whether a point lies inside a closed line, by the even-odd rule. */
export function inside({ x, y }: Point, line: readonly Point[]): boolean {
  return line.reduce((within, from, index) => {
    const to = line[(index + 1) % line.length] ?? from;
    const crosses = from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x;
    return crosses ? !within : within;
  }, false);
}
