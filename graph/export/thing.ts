import type { Value } from '../facts.ts';
import type { Kind, RelationName } from '../model.ts';
import { edgeProperties, nodeProperties, type Properties } from '../properties.ts';

type Flat = Readonly<Record<string, Value>>;

/** A node or relation as plain JSON: values that the store keeps as JSON text become what they say. */
export const nodeAsJson = (node: Flat & { readonly kind: Kind }) => opened(node, nodeProperties(node.kind));
export const edgeAsJson = (edge: Flat & { readonly relation: RelationName }) =>
  opened(edge, edgeProperties(edge.relation));

function opened(thing: Flat, properties: Properties): Readonly<Record<string, unknown>> {
  const entries = Object.entries(thing).map(([name, value]) =>
    properties[name]?.type === 'json' && typeof value === 'string' ? [name, JSON.parse(value)] : [name, value],
  );
  return Object.fromEntries(entries);
}
