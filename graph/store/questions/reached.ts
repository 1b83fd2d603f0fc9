import type { Question } from '../port.ts';
import type { Filter } from './filters.ts';
import { along, type WayName } from './ways.ts';

type Request = { readonly way: WayName; readonly ids: readonly string[]; readonly filter: Filter };

/** Those of some entities that measures (or policies) which pass a filter lead to. */
export const reached: Question<Request, ReadonlySet<string>> = {
  name: 'reached',
  ask: ({ way, ids, filter }) => ({
    text: `${along(way, filter)} WITH DISTINCT x WHERE x.id IN $ids RETURN x.id AS id`,
    parameters: { ...filter, ids },
  }),
  decode: (rows) => new Set(rows.map(({ id }) => String(id))),
};
