import type { QueryCoverageArgs } from '../generated/resolvers.ts';
import { coverage } from '../graph/analysis/coverage.ts';
import { readIds, readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';
import type { Coverage } from './parents.ts';

/** Places × instruments: used, silent or not known. */
export async function coverageFor(
  _root: unknown,
  args: Partial<QueryCoverageArgs>,
  context: Context,
): Promise<Coverage> {
  const exact = args.exact ?? false;
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 5000, usual: 5000 });
  const ids = await readIdFilter(context, { regions: args.regions, instruments: args.instruments }, exact);
  if (ids === null) return { cells: [], truncated: false, totalCells: 0 };
  const instruments = args.instruments ? readIds(args.instruments, 'instruments') : null;
  const found = await coverage(context.ask, { regions: ids.regions ?? null, instruments, exact, limit });
  return { ...found, truncated: found.totalCells > limit };
}
