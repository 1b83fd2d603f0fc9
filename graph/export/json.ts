import type { FactEdge, FactNode } from '../facts.ts';
import { kindNames, relationNames } from '../model.ts';
import type { WaitingClaim } from '../store/questions/claims.ts';
import { wholeEdgeColumns, wholeNodeColumns } from '../store/questions/whole.ts';
import type { Format } from './format.ts';
import type { ExportGraph } from './graph.ts';
import { sealed } from './sealed.ts';
import { edgeAsJson, nodeAsJson } from './thing.ts';

/**
 * One JSON document, an item a line, that `load` takes back: `meta`, `sources` (ids of what was loaded), `nodes`, `edges`
 * and `claims` (what sources say beyond what is shown). Texts of originals, and what only search reads, are not in it.
 */
export const json: Format = {
  id: 'json',
  description: 'one JSON document, an item a line; load takes it back',
  extension: 'json',
  mime: 'application/json',
  run: (graph) => sealed(lines(graph), (sha256) => `"sha256":${JSON.stringify(sha256)}}`),
};

async function* lines(graph: ExportGraph): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(graph.meta)},`;
  yield* list('sources', graph.sources());
  yield* list('nodes', nodes(graph));
  yield* list('edges', edges(graph));
  yield* list('claims', claims(graph));
}

async function* list(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `"${name}":[`;
  let last: string | null = null;
  for await (const item of items) {
    if (last !== null) yield `${last},`;
    last = JSON.stringify(item);
  }
  if (last !== null) yield last;
  yield '],';
}

async function* nodes(graph: ExportGraph) {
  for (const kind of kindNames) for await (const node of graph.nodes(kind)) yield nodeAsJson(node);
}

async function* edges(graph: ExportGraph) {
  for (const relation of relationNames) for await (const edge of graph.edges(relation)) yield edgeAsJson(edge);
}

async function* claims(graph: ExportGraph) {
  for await (const { teller, key, fact } of graph.claims()) yield { teller, key, fact: fact && claimed(fact) };
}

/** A claimed fact in the form of the others, without what only search reads. */
export function claimed(fact: NonNullable<WaitingClaim['fact']>): Readonly<Record<string, unknown>> {
  return 'kind' in fact ? claimedNode(fact) : claimedEdge(fact);
}

function claimedNode({ kind, id, properties }: FactNode) {
  const values = wholeNodeColumns(kind).map(({ name }) => [name, properties[name] ?? null]);
  const { owners: _, teller: __, ...own } = Object.fromEntries(values);
  return nodeAsJson({ ...own, id, kind });
}

function claimedEdge({ relation, id, source, target, properties }: FactEdge) {
  const values = wholeEdgeColumns(relation).map(({ name }) => [name, properties[name] ?? null]);
  const { owners: _, teller: __, ...own } = Object.fromEntries(values);
  return edgeAsJson({ source: source.id, target: target.id, ...own, id, relation });
}
