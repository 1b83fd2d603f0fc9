import { useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../state/graph.ts';
import type { Pin, Recipe } from '../../state/recipe.ts';
import { laidOut, pinDown, placeRest } from './arrange.ts';
import { fallBack } from './fallBack.ts';
import type { Arrangement, Progress } from './layout.ts';
import { plainLayouts } from './plainLayouts.ts';
import { isLong, runLayout } from './runLayout.ts';

type Choice = Recipe['layout'];
type Running = Progress & { readonly cancel: () => void };
export type Arranging = {
  /** A place for every node of the graph: while a layout runs the places before it; null where there are none yet. */
  readonly arrangement: Arrangement | null;
  readonly running: Running | null;
  /** Whether the layout could not be run; what is drawn then stands as it stood, or in orbits. */
  readonly failed: boolean;
};

type Found = { readonly key: string; readonly arrangement: Arrangement | null; readonly failed: boolean };
type Run = { readonly key: string; readonly progress: Progress; readonly cancel: () => void };
/** How many finished layouts are remembered, so that undoing brings one back at once. */
const remembered = 12;

/**
 * Places for a graph. Short layouts are found while drawing; long ones in a worker, which `cancel` ends: what stood then
 * stays, and the rest stands in orbits.
 */
export function useArrangement(graph: Graph | null, layout: Choice, pins: readonly Pin[]): Arranging {
  const { name, seed, at } = layout;
  const first = useMemo(() => graph && laidOut(graph, at), [graph, at]);
  const key = useMemo(() => (first ? keyOf(first, { name, seed }) : ''), [first, name, seed]);
  const last = useRef<Arrangement | null>(null);
  const { found, run } = useLong({ key, graph: first, layout: { name, seed, at } });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that places depend on
  const placed = useMemo(() => {
    if (!first) return null;
    if (name !== 'force' && !isLong(first, name)) return plainLayouts[name].run(first, seed);
    if (found?.key !== key) return null;
    return found.arrangement ?? fallBack(first, last.current, seed);
  }, [key, found]);

  const whole = useMemo(() => (graph && placed ? placeRest(graph, placed, at) : null), [graph, placed, at]);
  if (whole) last.current = whole;
  const shown = graph && last.current && covers(last.current, graph) ? last.current : null;
  const arrangement = useMemo(() => shown && pinDown(shown, pins), [shown, pins]);
  return {
    arrangement,
    running: run?.key === key ? { ...run.progress, cancel: run.cancel } : null,
    failed: found?.key === key && found.failed,
  };
}

type Asked = { readonly key: string; readonly graph: Graph | null; readonly layout: Choice };

/** What a worker finds for the graph, and how far it is. Another graph or layout ends it. */
function useLong({ key, graph, layout }: Asked): { found: Found | null; run: Run | null } {
  const [found, setFound] = useState<Found | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const done = useRef(new Map<string, Arrangement>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that places depend on
  useEffect(() => {
    if (!graph || !isLong(graph, layout.name)) return;
    const known = done.current.get(key);
    if (known) return setFound({ key, arrangement: known, failed: false });
    setFound(null);
    const leave = new AbortController();
    const settle = (arrangement: Arrangement | null, failed = false) => {
      if (leave.signal.aborted) return;
      setRun(null);
      setFound({ key, arrangement, failed });
    };
    const cancel = () => {
      settle(null);
      leave.abort();
    };
    const onProgress = (progress: Progress) => !leave.signal.aborted && setRun({ key, progress, cancel });
    onProgress({ phase: 'draft', fraction: 0 });
    runLayout(graph, layout, { signal: leave.signal, onProgress }).then(
      (arrangement) => {
        remember(done.current, key, arrangement);
        settle(arrangement);
      },
      () => settle(null, true),
    );
    return () => leave.abort();
  }, [key]);

  return { found, run };
}

/** All that a layout depends on, and no label: another language is another graph, but stands in the same places. */
function keyOf({ nodes, edges }: Graph, layout: Pick<Choice, 'name' | 'seed'>): string {
  const drawn = nodes.map(({ id, point }) => (point ? [id, point.latitude, point.longitude] : id));
  return JSON.stringify([layout, drawn, edges.map(({ id, source, target, weight }) => [id, source, target, weight])]);
}

function covers({ positions }: Arrangement, { nodes }: Graph): boolean {
  return nodes.every(({ id }) => positions.has(id));
}

function remember(done: Map<string, Arrangement>, key: string, arrangement: Arrangement): void {
  done.set(key, arrangement);
  for (const oldest of [...done.keys()].slice(0, -remembered)) done.delete(oldest);
}
