import type { Question, Row } from '../port.ts';
import { inTurn } from './filters.ts';
import type { Linked } from './links.ts';
import { edgeProjection, whole } from './text.ts';

/** A document that is cited and not held: by how many documents, and how often. */
export type Missing = { readonly id: string; readonly citing: number; readonly citations: number };
type Request = {
  /** Only cited by policies that apply in these places. */
  readonly regions: readonly string[] | null;
};
type PageRequest = Request & { readonly after: Missing | null; readonly limit: number };

const keyset = `(citing < $citing OR (citing = $citing AND (citations < $citations OR (citations = $citations AND id > $id))))`;

/** One page of these: most citing documents first, then most citations, then by id. */
export const missingPage: Question<PageRequest, readonly Missing[]> = {
  name: 'missingPage',
  ask: ({ regions, after, limit }, dialect) => ({
    text: `${cited(regions)} WITH p, count(DISTINCT d) AS citing, count(DISTINCT e) AS citations
      WITH p.id AS id, citing, citations ${after ? `WHERE ${keyset}` : ''}
      RETURN id, citing, citations ORDER BY citing DESC, citations DESC, id LIMIT ${whole('$limit', dialect)}`,
    parameters: { ...(regions ? { regions } : {}), ...(after ?? {}), limit },
  }),
  decode: (rows) =>
    rows.map(({ id, citing, citations }) => ({
      id: String(id),
      citing: Number(citing),
      citations: Number(citations),
    })),
};

/** How many there are. */
export const missingCount: Question<Request, number> = {
  name: 'missingCount',
  ask: ({ regions }) => ({
    text: `${cited(regions)} RETURN count(DISTINCT p) AS total`,
    parameters: regions ? { regions } : {},
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};

type Of = Request & { readonly ids: readonly string[] };
export type CitationCount = { readonly relation: string; readonly count: number };

/** For each of these how often it is cited as what. */
export const missingRelations: Question<Of, readonly (readonly CitationCount[])[]> = {
  name: 'missingRelations',
  ask: ({ ids, regions }) => ({
    text: `UNWIND $ids AS wanted ${citing(regions)}
      RETURN wanted, e.citation AS relation, count(DISTINCT e.id) AS count`,
    parameters: { ids, ...(regions ? { regions } : {}) },
  }),
  decode: (rows, { ids }) => {
    const byId = Map.groupBy(rows, ({ wanted }) => String(wanted));
    const countOf = ({ relation, count }: Row) => ({ relation: String(relation), count: Number(count) });
    return ids.map((id) => (byId.get(id) ?? []).map(countOf));
  },
};

/** For each of these the first citations of it, with who cites, in the order of the citing documents. */
export const firstCitations: Question<Of & { readonly limit: number }, readonly (readonly Linked<'CITES'>[])[]> = {
  name: 'firstCitations',
  ask: ({ ids, regions, limit }, dialect) => ({
    text:
      dialect === 'neo4j'
        ? `UNWIND $ids AS wanted CALL (wanted) { ${citing(regions)} WITH d, e ORDER BY d.sort, e.sort LIMIT $limit
             RETURN d, e }
           RETURN wanted, d.id AS node, d.sort AS nodeSort, ${edgeProjection('e', 'CITES')} ORDER BY nodeSort, sort`
        : `UNWIND $ids AS wanted ${citing(regions)}
           RETURN wanted, d.id AS node, d.sort AS nodeSort, ${edgeProjection('e', 'CITES')} ORDER BY nodeSort, sort`,
    parameters: { ids, ...(regions ? { regions } : {}), ...(dialect === 'neo4j' ? { limit } : {}) },
  }),
  decode: (rows, { ids, limit }) => {
    const byId = Map.groupBy(rows, ({ wanted }) => String(wanted));
    const linked = ({ wanted: _, node, nodeSort: __, ...edge }: Row) => ({ node, edge }) as unknown as Linked<'CITES'>;
    return ids.map((id) => (byId.get(id) ?? []).slice(0, limit).map(linked));
  },
};

const inPlaces = 'EXISTS { MATCH (d)-[:APPLIES_IN]->(x:Region) WHERE x.id IN $regions }';

function citing(regions: Request['regions']): string {
  return `MATCH (d:Policy)-[e:CITES]->(p:Policy) WHERE p.id = wanted ${inTurn(regions ? [inPlaces] : [], 'wanted, d, e')}`;
}

function cited(regions: Request['regions']): string {
  return `MATCH (d:Policy)-[e:CITES]->(p:Policy) WHERE p.held = false ${inTurn(regions ? [inPlaces] : [], 'd, e, p')}`;
}
