import type { DivisorInput, QueryTargetComparisonArgs } from '../generated/resolvers.ts';
import type { Divisor } from '../graph/analysis/divide.ts';
import { targetComparison } from '../graph/analysis/targetComparison.ts';
import { GraphError } from '../graph/errors.ts';
import { readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readIdFilter, readMembers } from './filters.ts';
import type { TargetComparison } from './parents.ts';

type Arguments = Partial<QueryTargetComparisonArgs> & Pick<QueryTargetComparisonArgs, 'indicator'>;
const mostRows = 500;
/** What keeps quotients numbers that can be written. */
const [least, most] = [1e-9, 1e15];

/** The targets of one indicator and of those joined to it, in groups that may be compared. */
export async function targetComparisonFor(
  _root: unknown,
  { indicator, regions, exact, normalizedOnly, ...args }: Arguments,
  context: Context,
): Promise<TargetComparison> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 1000, usual: 200 });
  const divisorName = readDivisorName(args);
  const [ids, divisor] = await Promise.all([
    readIdFilter(context, { regions }),
    args.divisor ? readDivisor(context, args.divisor) : null,
    readMembers(context, 'INDICATOR', indicator, 'indicator'),
  ]);
  const found = await targetComparison.run(context.ask, {
    indicator,
    regions: regions ? (ids?.regions ?? []) : null,
    exact: exact ?? false,
    normalizedOnly: normalizedOnly ?? false,
    ...{ divisor, limit },
  });
  return { ...found, indicator, divisorName, truncated: found.totalTargets > limit };
}

function readDivisorName({ divisor, divisorName }: Pick<Arguments, 'divisor' | 'divisorName'>): string | null {
  const name = divisorName?.trim() ?? '';
  if (!divisor) return null;
  if (name !== '' && name.length <= 80) return name;
  const message = `divisorName is "${name.slice(0, 80)}"; with a divisor it says in up to 80 characters what that counts, such as 万人`;
  throw new GraphError('BAD_USER_INPUT', message, { argument: 'divisorName' });
}

/** The table as it was given; rejects with `BAD_USER_INPUT` where it is too long, has a number out of bounds, or one twice. */
async function readDivisor(context: Context, given: readonly DivisorInput[]): Promise<Divisor[]> {
  const refuse = (message: string) => new GraphError('BAD_USER_INPUT', `divisor ${message}`, { argument: 'divisor' });
  if (given.length > mostRows) throw refuse(`has ${given.length} rows; at most ${mostRows} are taken`);
  await Promise.all(given.map(({ region }) => readMembers(context, 'REGION', region, 'divisor')));
  const seen = new Set<string>();
  return given.map(({ region, year = null, value }) => {
    const name = `${region} ${year ?? 'without a year'}`;
    if (!(value >= least && value <= most)) throw refuse(`has ${value} for ${name}; ${least} to ${most} is right`);
    if (seen.has(name)) throw refuse(`has two numbers for ${name}; one is right`);
    seen.add(name);
    return { region, year, value };
  });
}
