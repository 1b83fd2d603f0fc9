import type { Ask } from '../../analysis/ask.ts';
import type { Kind, RelationName } from '../../model.ts';
import { kindOf } from '../../store/keys.ts';
import { type WholeEdge, type WholeNode, wholeEdges, wholeNodes } from '../../store/questions/whole.ts';

/** Reads what stands beside the facts of one page, a question for each kind or relation. */

/** The nodes of these ids, of whatever kinds, by id. */
export async function nodesOf(ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, WholeNode>> {
  const byKind = Map.groupBy(new Set(ids), kindOf);
  const found = await Promise.all([...byKind].map(([kind, of]) => ask(wholeNodes, { kind, ids: of })));
  return new Map(found.flat().map((node) => [node.id, node]));
}

type Led = { readonly relation: RelationName; readonly kind: Kind; readonly sources: readonly string[] };

/** The relations of one name that lead out of these nodes, by source. */
export async function edgesFrom(ask: Ask, led: Led): Promise<ReadonlyMap<string, readonly WholeEdge[]>> {
  return Map.groupBy(await ask(wholeEdges, led), ({ source }) => source);
}

/** The targets of the relations of one name that lead out of these nodes, by source. */
export async function targetsFrom(ask: Ask, led: Led): Promise<ReadonlyMap<string, readonly string[]>> {
  const edges = await edgesFrom(ask, led);
  return new Map([...edges].map(([source, own]) => [source, own.map(({ target }) => target)]));
}

/** Several values in one cell. */
export const joined = (values: readonly unknown[]): string | null =>
  values.length === 0 ? null : values.map((value) => String(value ?? '')).join('; ');
