/* The packages' own types name a default export, which is not how Node loads them. */
declare module 'graphology-metrics/centrality/betweenness.js' {
  import type { AbstractGraph } from 'graphology-types';

  type Options = { getEdgeWeight?: string | null; normalized?: boolean };
  /** Brandes 2001; the weight of a link counts as its length. */
  const betweennessCentrality: (graph: AbstractGraph, options?: Options) => Record<string, number>;
  export default betweennessCentrality;
}

declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  type Options = { getEdgeWeight?: string | null; rng?: () => number };
  const louvain: (graph: AbstractGraph, options?: Options) => Record<string, number>;
  export default louvain;
}
