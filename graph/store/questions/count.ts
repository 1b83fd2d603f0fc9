import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { type Filter, type Listed, narrow } from './filters.ts';

type Request = { readonly kind: Listed; readonly filter: Filter };

/** How many entities of one kind pass a filter. */
export const count: Question<Request, number> = {
  name: 'count',
  ask: ({ kind, filter }) => ({
    text: `MATCH (n:${labelOf(kind)}) ${narrow(kind, filter)} RETURN count(n.id) AS total`,
    parameters: filter,
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};
