import type { QueryShortestPathsArgs } from '../generated/resolvers.ts';
import { type Path, shortestPaths } from '../graph/analysis/shortestPaths.ts';
import { readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readEntityIds } from './filters.ts';

/** All shortest ways between two entities. */
export async function pathsFor(
  _root: unknown,
  { from, to, kinds, ...args }: Pick<QueryShortestPathsArgs, 'from' | 'to'> & Partial<QueryShortestPathsArgs>,
  context: Context,
): Promise<Path[]> {
  const maxLength = readNumber(args.maxLength, { argument: 'maxLength', least: 0, most: 10, usual: 6 });
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 500, usual: 10 });
  await Promise.all([readEntityIds(context, [from], 'from'), readEntityIds(context, [to], 'to')]);
  return shortestPaths(context.ask, { from, to, maxLength, limit, kinds: kinds ?? null });
}
