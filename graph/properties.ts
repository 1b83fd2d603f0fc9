import {
  common,
  commonEdge,
  evidence,
  evidencedKinds,
  type Kind,
  kinds,
  type Property,
  type RelationName,
  relations,
  search,
} from './model.ts';

export type Properties = Readonly<Record<string, Property>>;

/** Every property that a node of this kind has by the model: what all share, its own, and those of its clause. */
export function nodeProperties(kind: Kind): Properties {
  const clause: Properties = (evidencedKinds as readonly Kind[]).includes(kind) ? evidence : {};
  return { ...common, ...search, ...kinds[kind].properties, ...clause };
}

/** Every property that a relation of this name has by the model. */
export function edgeProperties(relation: RelationName): Properties {
  const { properties, evidence: evidenced } = relations[relation];
  const clause: Properties = evidenced ? evidence : {};
  return { ...commonEdge, ...properties, ...clause };
}
