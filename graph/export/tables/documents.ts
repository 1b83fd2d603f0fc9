import type { Ask } from '../../analysis/ask.ts';
import { joined, nodesOf, targetsFrom } from './beside.ts';
import type { TableRow } from './table.ts';

/** What every row says of the document that its fact stands in, and of the places that it applies in. */
export const documentColumns = [
  'place_id',
  'place_code',
  'place_name_zh',
  'place_name_en',
  'policy_id',
  'policy_name_zh',
  'policy_name_en',
  'document_number',
  'issued',
  'comprehensive',
] as const;

/** These columns for each of these policies; several places stand in one cell, in the order of their ids. */
export async function documents(ask: Ask, policies: Iterable<string>): Promise<ReadonlyMap<string, TableRow>> {
  const ids = [...new Set(policies)];
  const [nodes, places] = await Promise.all([
    nodesOf(ask, ids),
    targetsFrom(ask, { relation: 'APPLIES_IN', kind: 'POLICY', sources: ids }),
  ]);
  const regions = await nodesOf(ask, [...places.values()].flat());
  const rows = ids.map((id): [string, TableRow] => {
    const policy = nodes.get(id);
    const own = (places.get(id) ?? []).map((place) => regions.get(place));
    return [
      id,
      {
        place_id: joined(own.map((region) => region?.id)),
        place_code: joined(own.map((region) => region?.code)),
        place_name_zh: joined(own.map((region) => region?.nameZh)),
        place_name_en: joined(own.map((region) => region?.nameEn)),
        policy_id: id,
        policy_name_zh: text(policy?.nameZh),
        policy_name_en: text(policy?.nameEn),
        document_number: text(policy?.documentNumber),
        issued: text(policy?.issued),
        comprehensive: policy?.comprehensive === true,
      },
    ];
  });
  return new Map(rows);
}

const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
