import { useState } from 'react';
import type { Path } from '../../queries/askPaths.ts';
import { idsOn, type PathStep, stepsOf } from './pathSentences.ts';

/** A walk along the ways between two entities: which way, which step of it (-1 before the first), and how to go on. */
export type Walk = {
  readonly ways: readonly Path[];
  readonly at: number;
  readonly steps: readonly PathStep[];
  readonly step: number;
  /** What of the picture lies on the way. */
  readonly ids: readonly string[];
  readonly turnTo: (way: number) => void;
  readonly stepTo: (step: number) => void;
};

const nowhere: readonly string[] = [];

/** The walk along these ways, begun anew with others. `onStep` hears where a step leads. */
export function useWalk(ways: readonly Path[] | null, onStep: (id: string) => void): Walk {
  const [state, setState] = useState({ ways, at: 0, step: -1 });
  const now = state.ways === ways ? state : { ways, at: 0, step: -1 };
  const way = ways?.[now.at];
  const steps = way ? stepsOf(way) : [];
  return {
    ways: ways ?? [],
    at: now.at,
    steps,
    step: now.step,
    ids: way ? idsOn(way) : nowhere,
    turnTo: (at) => setState({ ways, at, step: -1 }),
    stepTo: (step) => {
      setState({ ...now, step });
      const to = steps[step]?.to;
      if (to !== undefined) onStep(to);
    },
  };
}
