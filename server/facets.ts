import type { QueryFacetsArgs } from '../generated/resolvers.ts';
import type { Ask } from '../graph/analysis/ask.ts';
import { countEntities, countPlaces, type EntityFacet } from '../graph/analysis/facets.ts';
import type { Question } from '../graph/store/port.ts';
import { readConditions } from './conditions.ts';
import type { Context } from './context.ts';
import type { FacetCount, Facets } from './parents.ts';

/** A filter read once, under which each list is counted where a query asks for it. */
export async function facetsFor(
  _root: unknown,
  { filter }: Partial<QueryFacetsArgs>,
  context: Context,
): Promise<Facets> {
  const conditions = await readConditions(context, filter);
  return { conditions, scheme: filter?.scheme ?? null, ask: askedOnce(context.ask) };
}

/** Resolves the counts of what measures are joined to. */
export const entityFacet =
  (facet: EntityFacet | 'places') =>
  async ({ conditions, ask }: Facets): Promise<FacetCount[]> => {
    const options = facet === 'places' ? countPlaces(ask, conditions) : countEntities(ask, facet, conditions);
    return (await options).map(({ value, count }) => ({ id: value, count }));
  };

/** Asks nothing twice: under the same conditions several lists rest on the same answer. */
function askedOnce(ask: Ask): Ask {
  const answers = new Map<string, unknown>();
  return <Request, Answer>(question: Question<Request, Answer>, request: Request) => {
    const key = `${question.name} ${JSON.stringify(request)}`;
    const answer = (answers.get(key) as Promise<Answer> | undefined) ?? ask(question, request);
    answers.set(key, answer);
    return answer;
  };
}
