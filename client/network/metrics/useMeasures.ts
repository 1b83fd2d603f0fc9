import { useEffect, useState } from 'react';
import type { Graph } from '../../state/graph.ts';
import type { Measures } from './measures.ts';
import { runMeasure } from './runMeasure.ts';

/** The measures of a graph; null until they are there, and where none is asked for. */
export function useMeasures(graph: Graph | null): Measures | null {
  const [measured, setMeasured] = useState<{ readonly graph: Graph; readonly measures: Measures } | null>(null);
  useEffect(() => {
    if (!graph) return;
    const leave = new AbortController();
    const keep = (measures: Measures) => !leave.signal.aborted && setMeasured({ graph, measures });
    // Without measures nodes keep the colours and sizes of their kinds.
    runMeasure(graph, { signal: leave.signal }).then(keep, () => null);
    return () => leave.abort();
  }, [graph]);
  return measured?.graph === graph ? measured.measures : null;
}
