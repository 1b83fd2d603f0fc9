import type { Kind, RelationName } from './model.ts';

/** A value as both stores keep it: no nesting, no undefined; `json` properties are strings here. */
export type Value = string | number | boolean | readonly string[] | null;

/**
 * One node as it is stored: every property of its kind (`name` as `nameZh` and `nameEn`), the derived search fields, and
 * `hash` over all of them, by which a load tells what changed.
 */
export type FactNode = {
  readonly kind: Kind;
  readonly id: string;
  readonly hash: string;
  readonly properties: Readonly<Record<string, Value>>;
};

/** One relation as it is stored. `id` is `RELATION:source>target`, with a further part where two nodes are joined twice. */
export type FactEdge = {
  readonly relation: RelationName;
  readonly id: string;
  readonly source: { readonly kind: Kind; readonly id: string };
  readonly target: { readonly kind: Kind; readonly id: string };
  readonly hash: string;
  readonly properties: Readonly<Record<string, Value>>;
};

/** A paragraph of an attached original: raw text and its offsets in the decoded file, in UTF-16 code units. */
export type Passage = {
  /** `<policy id>#<ref>` */
  readonly id: string;
  readonly policy: string;
  /** The address; `✂2¶1` for the first line that the second cut takes out, `一¶1✂2` where it does so in the midst of 一¶1. */
  readonly ref: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * All that one source (a record or a vocabulary file) says, ready to be stored. Loading a source again replaces what it
 * said before; a node or relation goes when no source says it any more.
 */
export type FactSet = {
  /** `policy:…` for a record, `vocabulary:<name>` for a vocabulary file. */
  readonly source: string;
  readonly nodes: readonly FactNode[];
  readonly edges: readonly FactEdge[];
  readonly passages: readonly Passage[];
  /** Ids of nodes that this source names without describing them. */
  readonly names: readonly string[];
  /** Entries under `proposals:`, which are left out. */
  readonly proposals: number;
};
