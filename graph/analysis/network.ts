import type { Kind, RelationName } from '../model.ts';
import type { KindCount } from '../store/questions/corpus.ts';

/** A drawable subgraph by ids; `totalNodes` counts the nodes that were cut as well. */
export type Network = {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly totalNodes: number;
};
/** `neighbors` where they are known already. */
export type NetworkNode = { readonly id: string; readonly kind: Kind; readonly neighbors?: readonly KindCount[] };
export type NetworkEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationName;
  readonly weight: number | null;
};

export const nothing: Network = { nodes: [], edges: [], totalNodes: 0 };
