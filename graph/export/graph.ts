import type { Ask } from '../analysis/ask.ts';
import { type Kind, kindNames, type RelationName, relations } from '../model.ts';
import { claimsFrom, sourcesFrom, type WaitingClaim } from '../store/questions/claims.ts';
import { idsFrom, type WholeEdge, type WholeNode, wholeEdges, wholeNodes } from '../store/questions/whole.ts';
import type { Meta } from './meta.ts';

/** The graph as formats read it: page by page, in the order of the ids, no more in memory than a page. */
export type ExportGraph = {
  readonly meta: Meta;
  readonly ask: Ask;
  /** Ids of one kind in pages. */
  readonly pages: (kind: Kind) => AsyncGenerator<readonly string[]>;
  readonly nodes: (kind: Kind) => AsyncGenerator<WholeNode>;
  /** By the kinds of their sources, in the order of the model, then by the ids of the sources. */
  readonly edges: (relation: RelationName) => AsyncGenerator<WholeEdge>;
  readonly claims: () => AsyncGenerator<WaitingClaim>;
  readonly sources: () => AsyncGenerator<string>;
};

/** LadybugDB finds the next ids by going through all of a kind, so these come many at a time, and the rest by id. */
const window = 20_000;
/** Fewer would take longer, since every question about relations has a cost of its own; more would slow LadybugDB. */
const page = 2000;

/** Opens the graph behind `ask` for formats to read. */
export function exportGraph(ask: Ask, meta: Meta): ExportGraph {
  return {
    meta,
    ask,
    pages: (kind) => pagesOf(ask, kind),
    nodes: (kind) => nodesOf(ask, kind),
    edges: (relation) => (meta.counts.edges[relation] === 0 ? nothing() : edgesOf(ask, relation)),
    claims: () =>
      keyset(
        (after) => ask(claimsFrom, { after, limit: page }),
        ({ id }) => id,
      ),
    sources: () =>
      keyset(
        (after) => ask(sourcesFrom, { after, limit: page }),
        (id) => id,
      ),
  };
}

async function* nothing(): AsyncGenerator<never> {}

async function* pagesOf(ask: Ask, kind: Kind): AsyncGenerator<readonly string[]> {
  for (let after: string | null = null; ; ) {
    const ids: readonly string[] = await ask(idsFrom, { kind, after, limit: window });
    for (let start = 0; start < ids.length; start += page) yield ids.slice(start, start + page);
    if (ids.length < window) return;
    after = ids.at(-1) ?? null;
  }
}

async function* nodesOf(ask: Ask, kind: Kind): AsyncGenerator<WholeNode> {
  for await (const ids of pagesOf(ask, kind)) yield* await ask(wholeNodes, { kind, ids });
}

async function* edgesOf(ask: Ask, relation: RelationName): AsyncGenerator<WholeEdge> {
  const from: readonly Kind[] = relations[relation].source;
  for (const kind of kindNames.filter((name) => from.includes(name)))
    for await (const sources of pagesOf(ask, kind)) yield* await ask(wholeEdges, { relation, kind, sources });
}

/** All items of a list that is asked for by pages, each page from the key of the last item of the one before. */
async function* keyset<Item>(
  ask: (after: string | null) => Promise<readonly Item[]>,
  keyOf: (item: Item) => string,
): AsyncGenerator<Item> {
  for (let after: string | null = null; ; ) {
    const items: readonly Item[] = await ask(after);
    yield* items;
    const last = items.at(-1);
    if (last === undefined || items.length < page) return;
    after = keyOf(last);
  }
}
