import type { Kind } from '../../model.ts';
import type { Query, Term } from '../../search.ts';
import type { Dialect, Question } from '../port.ts';
import { entities, whole } from './text.ts';

type Wanted = { readonly query: Query; readonly kinds: readonly Kind[] };
type Request = Wanted & {
  /** Score and id of the last hit of the page before. */
  readonly after: readonly [number, string] | null;
  readonly limit: number;
};
export type Hit = { readonly id: string; readonly kind: Kind; readonly score: number };

/**
 * Entities in whose tokens all terms are found, best first, then by id. The score says where: 6 the whole name, 5 the
 * whole alias, 4 the beginning of either, 3 in names and aliases, 2 in the summary as well, 1 in the passage as well.
 */
export const search: Question<Request, readonly Hit[]> = {
  name: 'search',
  ask: ({ query, kinds, after, limit }, dialect) => ({
    text: `${matching({ query, kinds }, dialect)}
      WITH n, $key AS key
      WITH n.id AS id, n.kind AS kind, CASE WHEN key IN n.nameKeys THEN 6 WHEN key IN n.aliasKeys THEN 5
        WHEN any(k IN n.nameKeys WHERE k STARTS WITH key) OR any(k IN n.aliasKeys WHERE k STARTS WITH key) THEN 4
        WHEN ${found('nameTokens', query.terms)} THEN 3 WHEN ${found('summaryTokens', query.terms)} THEN 2
        ELSE 1 END AS score
      ${after ? 'WHERE score < $score OR (score = $score AND id > $id)' : ''}
      RETURN id, kind, score ORDER BY score DESC, id LIMIT ${whole('$limit', dialect)}`,
    parameters: {
      ...parametersOf({ query, kinds }, dialect),
      key: query.key,
      limit,
      ...(after ? { score: after[0], id: after[1] } : {}),
    },
  }),
  decode: (rows) => rows as unknown as readonly Hit[],
};

/** How many entities a search finds. */
export const searchCount: Question<Wanted, number> = {
  name: 'searchCount',
  ask: (wanted, dialect) => ({
    text: `${matching(wanted, dialect)} RETURN count(n.id) AS total`,
    parameters: parametersOf(wanted, dialect),
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};

/** Neo4j looks terms up in its full-text index first; the conditions say the same on both. */
function matching({ query, kinds }: Wanted, dialect: Dialect): string {
  const conditions = found('tokens', query.terms);
  return dialect === 'neo4j'
    ? `CALL db.index.fulltext.queryNodes('entity_tokens', $lucene) YIELD node AS n WHERE n.kind IN $kinds AND ${conditions}`
    : `MATCH (n:${entities(dialect, kinds)}) WHERE ${conditions}`;
}

const parametersOf = ({ query, kinds }: Wanted, dialect: Dialect) => ({
  ...Object.fromEntries(query.terms.map((term, i) => [`term${i}`, ` ${term.token}${term.prefix ? '' : ' '}`])),
  ...(dialect === 'neo4j' ? { lucene: query.terms.map(luceneOf).join(' '), kinds } : {}),
});

const found = (field: string, terms: readonly Term[]): string =>
  terms.map((_, i) => `n.${field} CONTAINS $term${i}`).join(' AND ');

/** A required term; what Lucene reads as more than a letter is escaped. */
const luceneOf = ({ token, prefix }: Term): string =>
  `+${token.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')}${prefix ? '*' : ''}`;
