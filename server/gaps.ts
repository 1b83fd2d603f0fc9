import type { QueryGapsArgs, QueryMissingDocumentsArgs } from '../generated/resolvers.ts';
import { type Gap, gaps } from '../graph/analysis/gaps.ts';
import { missingDocuments } from '../graph/analysis/missingDocuments.ts';
import { missingCount } from '../graph/store/questions/missing.ts';
import { readFirst, readNumber } from './arguments.ts';
import { type Connection, connection, emptyConnection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { readIdFilter } from './filters.ts';
import { listUnder, type PageArguments } from './lists.ts';
import type { Citation, Measure, MissingDocument } from './parents.ts';

const listName = 'missing documents';

/** What several places use and others are silent on. */
export async function gapsFor(
  _root: unknown,
  { regions, ...args }: Partial<QueryGapsArgs>,
  context: Context,
): Promise<Gap[]> {
  const k = readNumber(args.k, { argument: 'k', least: 1, most: Number.MAX_SAFE_INTEGER, usual: 2 });
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 500, usual: 100 });
  const exact = args.exact ?? false;
  const ids = await readIdFilter(context, { regions }, exact);
  if (ids === null) return [];
  return gaps.run(context.ask, { ...{ k, exact, limit }, regions: ids.regions ?? null });
}

/** Documents that are cited and not held. */
export async function missingFor(
  _root: unknown,
  { regions, ...args }: Partial<QueryMissingDocumentsArgs>,
  context: Context,
): Promise<Connection<MissingDocument>> {
  const keys = keysOf(listName, args.after, ['number', 'number', 'string']);
  const span = { first: readFirst(args.first), after: args.after ?? null };
  const ids = await readIdFilter(context, { regions });
  if (ids === null) return emptyConnection(span);
  const cited = { regions: ids.regions ?? null };
  const [citing, citations, id] = keys ?? [];
  const after = keys ? { citing: Number(citing), citations: Number(citations), id: String(id) } : null;
  return connection(span, {
    items: async (limit) => {
      const found = await missingDocuments.run(context.ask, { ...cited, after, limit });
      return found.map((missing) => ({ ...missing, ...cited }));
    },
    count: () => context.ask(missingCount, cited),
    cursorOf: (missing) => cursorOf(listName, [missing.citing, missing.citations, missing.id]),
  });
}

/** The measures of the places that use an instrument others are silent on. */
export function measuresOfGap(
  { instrument, regions, exact }: Gap,
  args: PageArguments,
  context: Context,
): Connection<Measure> {
  const filter = regions ? { regions } : {};
  return listUnder(context, { path: 'Instrument.measures', parent: instrument, filter, exact }, args);
}

/** The first citations of a document by the policies that were asked for, in the order of these. */
export async function citationsTo(
  { id, regions }: MissingDocument,
  { first }: { readonly first?: number | null | undefined },
  { loaders }: Context,
): Promise<Citation[]> {
  const limit = readNumber(first, { argument: 'first', least: 0, most: 500, usual: 20 });
  const found = limit > 0 ? await loaders.missing.citations({ regions, limit }).load(id) : [];
  return found.map(({ edge }) => ({ cited: id, edge }));
}
