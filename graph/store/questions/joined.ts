import type { Question } from '../port.ts';
import type { Filter } from './filters.ts';
import { along, type WayName } from './ways.ts';

type Request = { readonly way: WayName; readonly filter: Filter };

/** Some measures that lead to the same entities. */
export type Joined = { readonly ids: readonly string[]; readonly measures: number };

/** The measures that pass a filter by all entities that each leads to; those that lead to none are left out. */
export const joined: Question<Request, readonly Joined[]> = {
  name: 'joined',
  ask: ({ way, filter }) => ({
    text: `${along(way, filter)} WITH n.id AS measure, collect(DISTINCT x.id) AS ids
      RETURN ids, count(measure) AS measures`,
    parameters: filter,
  }),
  decode: (rows) => rows as unknown as readonly Joined[],
};
