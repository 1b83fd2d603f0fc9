import type { Core } from 'cytoscape';
import { countElements } from './renderer.ts';

/** What stands out of a large picture, which is drawn apart from the rest, so that the rest can stay as it is drawn. */
export type StandOut = {
  /** Whether a large picture is drawn in slices; otherwise classes alone say what stands out. */
  sliced: boolean;
  ids: ReadonlySet<string>;
  /** How strong the rest is shown, from 0 to 1. */
  rest: number;
  /** What the classes that change just now are for: they leave the rest of the picture as it is. */
  changing: 'marks' | 'labels' | null;
  /** Whether more such changes are to come, so that it is too early to draw. */
  more: boolean;
};

/** From so many elements on a picture is drawn in slices: what fewer take is shorter than one slow frame. */
export const manyElements = 1_200;

const known = new WeakMap<Core, StandOut>();

export function standOutOf(core: Core): StandOut {
  const found = known.get(core);
  if (found) return found;
  const none: StandOut = { sliced: false, ids: new Set(), rest: 1, changing: null, more: false };
  known.set(core, none);
  return none;
}

/** Whether the picture is drawn in slices now. */
export function isLarge(core: Core): boolean {
  return standOutOf(core).sliced && countElements(core) >= manyElements;
}

/** Changes classes that are `for` something that is drawn apart. */
export function changeFor(core: Core, changing: StandOut['changing'], change: () => void): void {
  const state = standOutOf(core);
  state.changing = changing;
  core.batch(change);
  state.changing = null;
}
