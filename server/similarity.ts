import type { QuerySimilarityArgs } from '../generated/resolvers.ts';
import { type Similarity, similarity } from '../graph/analysis/similarity.ts';
import type { Kind } from '../graph/model.ts';
import { readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';

/** How alike places are. */
export async function similarityFor(
  _root: unknown,
  { regions, ...args }: Partial<QuerySimilarityArgs>,
  context: Context,
): Promise<Similarity> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 100, usual: 30 });
  const exact = args.exact ?? false;
  const ids = await readIdFilter(context, { regions }, exact);
  return similarity.run(context.ask, {
    over: args.over ?? 'INSTRUMENTS',
    measure: args.measure ?? 'JACCARD',
    regions: regions ? (ids?.regions ?? []) : null,
    ...{ exact, limit },
  });
}

/** The kind of what places are compared by. */
export const comparedKinds = {
  INSTRUMENTS: 'INSTRUMENT',
  INDICATORS: 'INDICATOR',
  FUNCTIONS: 'FUNCTION',
} as const satisfies Record<Similarity['over'], Kind>;
