/** What a graph says of its nodes by its links alone, by id. */
export type Measures = {
  /** How many others a node is joined to in the picture. */
  readonly degree: ReadonlyMap<string, number>;
  /** The share of the shortest paths between all others that lead through a node, from 0 to 1. */
  readonly betweenness: ReadonlyMap<string, number>;
  /** The number of the community, the largest first, from 1. */
  readonly community: ReadonlyMap<string, number>;
};
