import type { QuerySideBySideArgs } from '../generated/resolvers.ts';
import { type AlignedPair, alignedMeasures } from '../graph/analysis/alignedMeasures.ts';
import { outermostOf, type SharedRow, sideBySide } from '../graph/analysis/sideBySide.ts';
import { GraphError } from '../graph/errors.ts';
import { readIds, readNumber } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { readIdFilter } from './filters.ts';
import type { PageArguments } from './lists.ts';
import { once } from './loaders/memo.ts';
import type { ComparedInstrument, MeasurePair, SideBySide } from './parents.ts';

/** Two to six places, or documents, side by side. */
export async function sideBySideFor(
  _root: unknown,
  args: Partial<QuerySideBySideArgs>,
  context: Context,
): Promise<SideBySide> {
  const exact = args.exact ?? false;
  const ids = args.policies ? await readPolicies(context, args) : await readPlaces(context, args.regions, exact);
  const found = await sideBySide.run(context.ask, { ids, exact });
  return { found, aligned: once(() => alignedMeasures(context.ask, found)) };
}

/** Places, none of which lies under another: else one measure would stand on two sides. */
async function readPlaces(context: Context, regions: readonly string[] | null | undefined, exact: boolean) {
  if (!regions) throw wrong('regions', 'sideBySide takes either regions or policies; neither is given');
  const ids = readSides(regions, 'regions');
  await readIdFilter(context, { regions: ids }, exact);
  const under = await Promise.all(ids.map((id) => context.loaders.closures.load(id)));
  const inside = exact ? undefined : ids.find((id) => under.some((list, i) => ids[i] !== id && list?.includes(id)));
  if (inside === undefined) return ids;
  throw wrong(
    'regions',
    `regions has ${inside} and a place that it lies under; leave one out, or ask with exact: true`,
  );
}

async function readPolicies(context: Context, { policies, regions }: Partial<QuerySideBySideArgs>) {
  if (regions) throw wrong('policies', 'sideBySide takes either regions or policies, not both');
  const ids = readSides(policies ?? [], 'policies');
  await readIdFilter(context, { policies: ids });
  const found = await Promise.all(ids.map((id) => context.loaders.entities.load(id)));
  const cited = found.find((policy) => policy?.kind === 'POLICY' && !policy.held);
  if (cited) throw wrong('policies', `policies has ${cited.id}, which is only cited; it takes documents that are held`);
  return ids;
}

function readSides(given: readonly string[], argument: string): readonly string[] {
  const ids = readIds(given, argument);
  if (ids.length >= 2 && ids.length <= 6) return ids;
  throw wrong(argument, `${argument} has ${ids.length} different ids; it takes two to six`);
}

const wrong = (argument: string, message: string) => new GraphError('BAD_USER_INPUT', message, { argument });

type RowArguments = {
  readonly sharing?: readonly SharedRow['sharing'][] | null | undefined;
  readonly outermost?: boolean | null | undefined;
};

/** The instruments that the sides use, as many as are asked for. */
export async function rowsOf(of: SideBySide, { sharing, outermost }: RowArguments, { ask }: Context) {
  const rows = of.found.rows.filter((row) => sharing?.includes(row.sharing) ?? true);
  return (outermost ? await outermostOf(ask, rows) : rows).map((row): ComparedInstrument => ({ row, of }));
}

type PairArguments = PageArguments & { readonly similarity?: number | null | undefined };
const listName = 'pairs';

/** Pairs of measures, of all instruments or under one; they are found together, so that a page is cut from the whole. */
export function pairsOf(of: SideBySide, instrument: string | null, args: PairArguments): Connection<MeasurePair> {
  const first = readNumber(args.first, { argument: 'first', least: 0, most: 100, usual: 20 });
  const after = keysOf(listName, args.after, ['string']);
  const least = readSimilarity(args.similarity);
  const all = async (): Promise<MeasurePair[]> => {
    const alignment = await of.aligned();
    const near = alignment.pairs.filter(({ nearness }) => least === null || (nearness?.similarity ?? -1) >= least);
    const under = near.filter((pair) => instrument === null || pair.under.includes(instrument));
    return under.map((pair) => ({ pair, alignment, of }));
  };
  return connection<MeasurePair>(
    { first, after: args.after ?? null },
    {
      items: async (limit) => {
        const pairs = await all();
        const start = after ? placeAfter(pairs, String(after[0])) : 0;
        return pairs.slice(start, start + limit);
      },
      count: async () => (await all()).length,
      cursorOf: ({ pair }) => cursorOf(listName, [keyOf(pair)]),
    },
  );
}

function readSimilarity(given: number | null | undefined): number | null {
  const least = given ?? null;
  if (least === null || (least >= 0 && least <= 1)) return least;
  throw wrong('similarity', `similarity is ${least}; it is a number from 0 to 1`);
}

function placeAfter(pairs: readonly MeasurePair[], key: string): number {
  const index = pairs.findIndex(({ pair }) => keyOf(pair) === key);
  if (index >= 0) return index + 1;
  throw wrong('after', `not a cursor of this list: it stands for ${key.slice(0, 80)}, which is not in it`);
}

const keyOf = ({ oneSide, otherSide, one, other }: AlignedPair): string =>
  [oneSide, otherSide, one.id, other.id].join(' ');
