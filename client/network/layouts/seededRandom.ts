/** Numbers from 0 to below 1 that look drawn by lot and are the same for the same seed (mulberry32 by T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs `work` with `Math.random` drawing from `seed`, for libraries that take no generator, and puts it back after. */
export function withSeed<Answer>(seed: number, work: () => Answer): Answer {
  const { random } = Math;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
