import type { Question } from '../port.ts';
import type { EntityOf } from './entity.ts';
import { type Filter, type Listed, passing } from './filters.ts';
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
      // Neo4j walks its index on `sort`, and stops at the limit, only where there is a bound.
      return {
        text: `${passing(kind, filter, { dialect, where: 'n.sort > $after' })}
          WITH n ORDER BY n.sort LIMIT ${whole('$limit', dialect)} RETURN ${nodeProjection('n', kind)} ORDER BY sort`,
        parameters: { ...filter, limit, after: after ?? '' },
      };
    },
    decode: (rows) => rows as unknown as readonly EntityOf<K>[],
  };
}
