import type { Ask } from '../../analysis/ask.ts';
import type { Kind, RelationName } from '../../model.ts';
import { kindOf } from '../../store/keys.ts';
import { type WholeEdge, type WholeNode, wholeEdges, wholeNodes } from '../../store/questions/whole.ts';
import type { ExportGraph, PageEdges } from '../graph.ts';

/** Reads what stands beside the facts of one page, a question for each kind or relation. */

/** The nodes of these ids, of whatever kinds, by id. */
export async function nodesOf(ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, WholeNode>> {
  const byKind = Map.groupBy(new Set(ids), kindOf);
  const found = await Promise.all([...byKind].map(([kind, of]) => ask(wholeNodes, { kind, ids: of })));
  return new Map(found.flat().map((node) => [node.id, node]));
}

type Led = { readonly relation: RelationName; readonly kind: Kind; readonly sources: readonly string[] };

/** The targets of the relations of one name that lead out of some nodes, by source. */
export async function targetsFrom(ask: Ask, led: Led): Promise<Targets> {
  return bySource(led.sources.length === 0 ? [] : await ask(wholeEdges, led));
}

/** The same for a whole page of nodes. */
export async function targetsAt(graph: ExportGraph, at: PageEdges): Promise<Targets> {
  return bySource(await graph.edgesAt(at));
}

export type Targets = ReadonlyMap<string, readonly string[]>;

function bySource(edges: readonly WholeEdge[]): Targets {
  const grouped = Map.groupBy(edges, ({ source }) => source);
  return new Map([...grouped].map(([source, own]) => [source, own.map(({ target }) => target)]));
}

/** Several values in one cell. */
export const joined = (values: readonly unknown[]): string | null =>
  values.length === 0 ? null : values.map((value) => String(value ?? '')).join('; ');
