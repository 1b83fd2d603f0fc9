import type { Dialect, Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { type Filter, narrow } from './filters.ts';
import { type Member, type PathName, paths } from './paths.ts';
import { whole } from './text.ts';

export type PagesUnderRequest = {
  readonly path: PathName;
  readonly members: readonly Member[];
  readonly filter: Filter;
  readonly after: string | null;
  readonly limit: number;
};

export type Key = { readonly sort: string; readonly id: string };

/** For each parent the ids of one page of the list that hangs on it, in the order of the kind listed. */
export const pagesUnder: Question<PagesUnderRequest, ReadonlyMap<string, readonly Key[]>> = {
  name: 'pagesUnder',
  ask: ({ path, members, filter, after, limit }, dialect) => {
    const { parent, node, path: pattern } = paths[path];
    const keyset = after === null ? '' : 'AND n.sort > $after';
    return {
      text: `UNWIND $members AS m MATCH (p:${labelOf(parent)}), ${pattern}
        WHERE p.id = m.id ${keyset} ${narrow(node, filter, 'm, n')} ${firstKeys('n.sort', dialect)}`,
      parameters: { ...filter, members, limit, ...(after === null ? {} : { after }) },
    };
  },
  decode: (rows) => new Map(rows.map(({ parent, keys }) => [String(parent), (keys as string[]).map(keyOf)])),
};

/** The first keys of each parent; a key is `sort`, a space (which neither part has) and the id of `n`. */
export function firstKeys(sort: string, dialect: Dialect): string {
  const key = `${sort} + ' ' + n.id`;
  return dialect === 'neo4j'
    ? `WITH DISTINCT m.parent AS parent, ${key} AS key ORDER BY key
       WITH parent, collect(key) AS keys RETURN parent, keys[..${whole('$limit', dialect)}] AS keys`
    : `WITH m.parent AS parent, list_sort(collect(DISTINCT ${key})) AS keys
       RETURN parent, list_slice(keys, 1, $limit) AS keys`;
}

/** Reads such a key. */
export function keyOf(key: string): Key {
  const space = key.lastIndexOf(' ');
  return { sort: key.slice(0, space), id: key.slice(space + 1) };
}
