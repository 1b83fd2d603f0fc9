import type { MeasureFilter } from '../../generated/operations.ts';
import type { Standing } from '../state/filterGraph.ts';
import type { Filter, Recipe } from '../state/recipe.ts';
import { ask } from './ask.ts';
import { standing } from './documents.ts';
import type { Answered } from './useAnswer.ts';

/** The filter in the words of the API; null where it narrows nothing. */
export function measureFilter(filter: Filter): MeasureFilter | null {
  const { places, since, until, scheme, ...rest } = filter;
  const narrowed = Object.entries({ regions: places, ...rest, issuedFrom: since, issuedTo: until }).filter(
    ([, value]) => value !== null,
  );
  return narrowed.length === 0 ? null : { ...Object.fromEntries(narrowed), scheme };
}

/** What of a picture stands under a filter; null where there is none. */
export async function askStanding(
  filter: MeasureFilter | null,
  ids: readonly string[],
  start: Recipe['start'],
): Promise<Standing | null> {
  if (!filter) return null;
  const weighed = start.of === 'instruments';
  const answer = await ask(standing, { ids: [...ids], filter, weighed, exact: weighed && start.exact });
  const edges = answer.instrumentNetwork?.edges ?? [];
  return { ids: new Set(answer.standing), weights: new Map(edges.map(({ id, weight }) => [id, weight ?? 0])) };
}

/** What to filter by: while an answer waits the one before, and nothing where it failed; undefined until the first. */
export function standingAfter(
  before: Standing | null | undefined,
  asked: Answered<Standing | null>,
): Standing | null | undefined {
  if (asked.status === 'waiting') return before;
  return asked.status === 'ready' ? asked.data : null;
}
