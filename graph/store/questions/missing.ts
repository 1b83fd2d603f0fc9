import type { Question } from '../port.ts';
import { inTurn } from './filters.ts';
import { whole } from './text.ts';

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
    text: `${cited(regions)} WITH p.id AS id, count(DISTINCT d.id) AS citing, count(DISTINCT e.id) AS citations
      ${after ? `WHERE ${keyset}` : ''}
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
    text: `${cited(regions)} RETURN count(DISTINCT p.id) AS total`,
    parameters: regions ? { regions } : {},
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};

function cited(regions: readonly string[] | null): string {
  const condition = 'EXISTS { MATCH (d)-[:APPLIES_IN]->(x:Region) WHERE x.id IN $regions }';
  return `MATCH (d:Policy)-[e:CITES]->(p:Policy) WHERE p.held = false ${inTurn(regions ? [condition] : [], 'd, e, p')}`;
}
