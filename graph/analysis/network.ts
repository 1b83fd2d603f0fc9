import type { Caption, Kind, RelationName } from '../model.ts';
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
  readonly relation: RelationName | CountedRelation;
  readonly weight: number | null;
};

/** Relations that stand in no record but are counted from those that do; read both ways. */
export const countedRelations = {
  ANSWERS_WITH: { caption: { zh: '共同负责', en: 'answers together with' } },
} as const satisfies Record<string, { readonly caption: Caption }>;
export type CountedRelation = keyof typeof countedRelations;

export const nothing: Network = { nodes: [], edges: [], totalNodes: 0 };
