import type { QueryStandingArgs } from '../generated/resolvers.ts';
import { standing } from '../graph/analysis/standing.ts';
import { readConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { readEntityIds } from './filters.ts';

/** As many as a picture may have nodes. */
const mostStanding = 5000;

/** Those of some entities behind which a measure stands. */
export async function standingFor(
  _root: unknown,
  { ids: given, filter }: Pick<QueryStandingArgs, 'ids' | 'filter'>,
  context: Context,
): Promise<string[]> {
  const ids = await readEntityIds(context, given, 'ids', mostStanding);
  const conditions = await readConditions(context, filter);
  const under = await Promise.all(ids.map((id) => context.loaders.closures.load(id)));
  const members = ids.flatMap((parent, i) => (under[i] ?? []).map((id) => ({ parent, id })));
  return standing(context.ask, { ids, members, conditions });
}
