import type { Dialect, Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { beginning, type Filter, narrow } from './filters.ts';
import { type Member, type PathName, paths } from './paths.ts';

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
    const begun = beginning(node, filter, dialect);
    const matched = (carried: string) =>
      `MATCH (p:${labelOf(parent)}), ${pattern}${begun.pattern} WHERE p.id = m.id${begun.where} ${keyset}
        ${narrow(node, begun.others, carried)}`;
    return {
      text: `UNWIND $members AS m ${firstKeys(matched, dialect)}`,
      parameters: { ...filter, members, limit, ...(after === null ? {} : { after }) },
    };
  },
  decode: (rows) => new Map(rows.map(({ parent, keys }) => [String(parent), (keys as string[]).map(keyOf)])),
};

/**
 * For each parent of the members `m` the first keys of the nodes `n` that are matched; a key is `sort`, a space (which
 * neither part has) and the id. Neo4j matches for each member by itself and keeps no more of it than are asked for.
 */
export function firstKeys(matched: (carried: string) => string, dialect: Dialect): string {
  const key = "n.sort + ' ' + n.id";
  if (dialect === 'ladybug')
    return `${matched('m, n')} WITH m.parent AS parent, list_sort(collect(DISTINCT ${key})) AS keys
       RETURN parent, list_slice(keys, 1, $limit) AS keys`;
  return `CALL (m) { ${matched('n')} WITH DISTINCT n ORDER BY n.sort LIMIT $limit RETURN ${key} AS key }
    WITH DISTINCT m.parent AS parent, key ORDER BY key
    WITH parent, collect(key) AS keys RETURN parent, keys[..$limit] AS keys`;
}

/** Reads such a key. */
export function keyOf(key: string): Key {
  const space = key.lastIndexOf(' ');
  return { sort: key.slice(0, space), id: key.slice(space + 1) };
}
