import type { Ask } from '../analysis/ask.ts';
import { type Kind, kindNames, type RelationName, relations } from '../model.ts';
import { claimsFrom, sourcesFrom, type WaitingClaim } from '../store/questions/claims.ts';
import { idsFrom, type WholeEdge, type WholeNode, wholeEdgesBetween, wholeNodes } from '../store/questions/whole.ts';
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
  /** The relations of one name at the nodes of one page, by their sources unless said otherwise. */
  readonly edgesAt: (at: PageEdges) => Promise<readonly WholeEdge[]>;
  readonly claims: () => AsyncGenerator<WaitingClaim>;
  readonly sources: () => AsyncGenerator<string>;
};

/** Ids of a page as `pages` gives it: all that there are from its first to its last. */
export type PageEdges = {
  readonly relation: RelationName;
  readonly kind: Kind;
  readonly page: readonly string[];
  readonly end?: 'source' | 'target';
};

/** LadybugDB finds the next ids by going through all of a kind, so these come many at a time, and the rest by id. */
const window = 20_000;
/** Fewer would take longer, since every question has a cost of its own; more would slow LadybugDB. */
const page = 2000;
/** Relations come by ranges of ids, which cost more to begin with and no more when they are long. */
const stretch = 5000;

/** Opens the graph behind `ask` for formats to read. */
export function exportGraph(ask: Ask, meta: Meta): ExportGraph {
  const known = new Map<Kind, Promise<readonly Range[]>>();
  const stretches = (kind: Kind) => {
    const ranges = known.get(kind) ?? rangesOf(ask, kind);
    known.set(kind, ranges);
    return ranges;
  };
  return {
    meta,
    ask,
    pages: (kind) => pagesOf(ask, kind),
    nodes: (kind) => nodesOf(ask, kind),
    edges: (relation) => (meta.counts.edges[relation] === 0 ? nothing() : edgesOf(ask, relation, stretches)),
    edgesAt: async ({ relation, kind, page, end = 'source' }) => {
      const [first, last] = [page[0], page.at(-1)];
      if (meta.counts.edges[relation] === 0 || first === undefined || last === undefined) return [];
      return ask(wholeEdgesBetween, { relation, kind, end, first, last });
    },
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

async function* windowsOf(ask: Ask, kind: Kind): AsyncGenerator<readonly string[]> {
  for (let after: string | null = null; ; ) {
    const ids: readonly string[] = await ask(idsFrom, { kind, after, limit: window });
    yield ids;
    if (ids.length < window) return;
    after = ids.at(-1) ?? null;
  }
}

async function* pagesOf(ask: Ask, kind: Kind): AsyncGenerator<readonly string[]> {
  for await (const ids of windowsOf(ask, kind))
    for (let start = 0; start < ids.length; start += page) yield ids.slice(start, start + page);
}

async function* nodesOf(ask: Ask, kind: Kind): AsyncGenerator<WholeNode> {
  for await (const ids of pagesOf(ask, kind)) yield* await ask(wholeNodes, { kind, ids });
}

type Range = { readonly first: string; readonly last: string };

/** The ids of one kind as ranges: some hundred for a million nodes, so they are kept for all relations of the kind. */
async function rangesOf(ask: Ask, kind: Kind): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  for await (const ids of windowsOf(ask, kind))
    for (let start = 0; start < ids.length; start += stretch) {
      const [first, last] = [ids[start], ids[Math.min(start + stretch, ids.length) - 1]];
      if (first !== undefined && last !== undefined) ranges.push({ first, last });
    }
  return ranges;
}

type Stretches = (kind: Kind) => Promise<readonly Range[]>;

async function* edgesOf(ask: Ask, relation: RelationName, stretches: Stretches): AsyncGenerator<WholeEdge> {
  const from: readonly Kind[] = relations[relation].source;
  for (const kind of kindNames.filter((name) => from.includes(name)))
    for (const range of await stretches(kind))
      yield* await ask(wholeEdgesBetween, { relation, kind, end: 'source', ...range });
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
