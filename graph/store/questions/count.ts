import type { Question } from '../port.ts';
import { type Filter, type Listed, passing } from './filters.ts';

type Request = { readonly kind: Listed; readonly filter: Filter };

/** How many entities of one kind pass a filter. */
export const count: Question<Request, number> = {
  name: 'count',
  ask: ({ kind, filter }, dialect) => ({
    text: `${passing(kind, filter, { dialect })} RETURN count(n) AS total`,
    parameters: filter,
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};
