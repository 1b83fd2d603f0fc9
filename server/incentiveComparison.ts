import type { QueryIncentiveComparisonArgs } from '../generated/resolvers.ts';
import { incentiveComparison } from '../graph/analysis/incentiveComparison.ts';
import { GraphError } from '../graph/errors.ts';
import type { Filter } from '../graph/store/questions/filters.ts';
import { readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';
import type { IncentiveComparison } from './parents.ts';

type Arguments = Partial<QueryIncentiveComparisonArgs>;

/** Incentives across places, in groups that may be compared. */
export async function incentiveComparisonFor(
  _root: unknown,
  args: Arguments,
  context: Context,
): Promise<IncentiveComparison> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 1000, usual: 200 });
  const { regions, instruments, recipients: groups } = args;
  const [ids, printed] = [await readIdFilter(context, { regions, instruments, groups }), readPrinted(args)];
  const found = await incentiveComparison.run(context.ask, { filter: ids && printed && { ...ids, ...printed }, limit });
  return { ...found, truncated: found.totalIncentives > limit };
}

/** Conditions on what is printed; null, nothing, where a list is empty. */
function readPrinted({ grades, forms, trigger }: Arguments): Filter | null {
  if (grades?.length === 0 || forms?.length === 0) return null;
  return {
    ...(grades ? { grades: [...new Set(grades)].toSorted() } : {}),
    ...(forms ? { forms: [...new Set(forms)].toSorted() } : {}),
    ...(trigger == null ? {} : { trigger: readTrigger(trigger) }),
  };
}

/** Triggers are printed words, and so no longer than these may be. */
function readTrigger(trigger: string): string {
  if (trigger.length > 0 && trigger.length <= 24) return trigger;
  const message = `trigger is "${trigger.slice(0, 80)}"; it is 1 to 24 characters of a printed trigger, such as 认定`;
  throw new GraphError('BAD_USER_INPUT', message, { argument: 'trigger' });
}
