import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import type { EntityOf } from './entity.ts';
import { type Filter, type Listed, narrow } from './filters.ts';
import { nodeProjection, whole } from './text.ts';

/** `after` is the `sort` of the last entity of the page before. */
export type PageRequest<K extends Listed = Listed> = {
  readonly kind: K;
  readonly filter: Filter;
  readonly after: string | null;
  readonly limit: number;
};

/** Entities of one kind that pass a filter, in the order of the kind, from a place on. */
export function page<K extends Listed>(): Question<PageRequest<K>, readonly EntityOf<K>[]> {
  return {
    name: 'page',
    ask: ({ kind, filter, after, limit }, dialect) => {
      const keyset = after === null ? '' : 'WHERE n.sort > $after';
      return {
        text: `MATCH (n:${labelOf(kind)}) ${keyset} ${narrow(kind, filter)}
          RETURN ${nodeProjection('n', kind)} ORDER BY sort LIMIT ${whole('$limit', dialect)}`,
        parameters: { ...filter, limit, ...(after === null ? {} : { after }) },
      };
    },
    decode: (rows) => rows as unknown as readonly EntityOf<K>[],
  };
}
