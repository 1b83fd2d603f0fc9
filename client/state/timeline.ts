/**
 * What a person did and took back, as addresses: `now` with what was before it and what was undone, the nearest last.
 * Changes of one gesture, such as a slider's, follow within a moment of each other and count as one.
 */
export type Timeline = {
  readonly now: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** When a change last flowed, in ms; null after one that stands alone. */
  readonly flowing: number | null;
};

const mostSteps = 200;
const moment = 800;

export function beginTimeline(now: string): Timeline {
  return { now, past: [], future: [], flowing: null };
}

/** Goes on to another address; one that `flows` joins the flow that it follows. */
export function goOn(
  timeline: Timeline,
  next: string,
  flow: { readonly at: number; readonly flows: boolean },
): Timeline {
  if (next === timeline.now) return timeline;
  const joins = flow.flows && timeline.flowing !== null && flow.at - timeline.flowing < moment;
  const past = joins ? timeline.past : [...timeline.past, timeline.now].slice(-mostSteps);
  return { now: next, past, future: [], flowing: flow.flows ? flow.at : null };
}

export function undo({ now, past, future }: Timeline): Timeline {
  const before = past.at(-1);
  return before === undefined
    ? { now, past, future, flowing: null }
    : { now: before, past: past.slice(0, -1), future: [...future, now], flowing: null };
}

export function redo({ now, past, future }: Timeline): Timeline {
  const next = future.at(-1);
  return next === undefined
    ? { now, past, future, flowing: null }
    : { now: next, past: [...past, now], future: future.slice(0, -1), flowing: null };
}
