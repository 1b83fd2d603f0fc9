import type { Point } from './layout.ts';

/** A place in whole px, so that the last digits of a calculation move nothing. */
export function whole({ x, y }: Point): Point {
  // `+ 0` turns -0 into 0, which compare as different.
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
