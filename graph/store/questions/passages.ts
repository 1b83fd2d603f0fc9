import type { Passage } from '../../facts.ts';
import type { Question } from '../port.ts';

/** What questions answer of a passage `x`; `end` is a word of Cypher. */
export const passageColumns =
  'x.id AS id, x.policy AS policy, x.ref AS ref, x.text AS text, x.start AS start, x.`end` AS `end`';

/** The attached passages with these ids (`<policy>#<ref>`), in their order; null for each that is not attached. */
export const passagesByIds: Question<readonly string[], readonly (Passage | null)[]> = {
  name: 'passagesByIds',
  ask: (ids) => ({
    text: `UNWIND $ids AS id MATCH (x:Passage) WHERE x.id = id
      RETURN ${passageColumns}`,
    parameters: { ids: [...new Set(ids)] },
  }),
  decode: (rows, ids) => {
    const found = new Map(rows.map((row) => [row.id, row as Passage]));
    return ids.map((id) => found.get(id) ?? null);
  },
};

/** For each of these policies whether a passage of it is attached, in their order. */
export const attachments: Question<readonly string[], readonly boolean[]> = {
  name: 'attachments',
  ask: (policies) => ({
    text: 'MATCH (x:Passage) WHERE x.policy IN $policies RETURN DISTINCT x.policy AS policy',
    parameters: { policies },
  }),
  decode: (rows, policies) => {
    const attached = new Set(rows.map(({ policy }) => policy));
    return policies.map((policy) => attached.has(policy));
  },
};

export type Place = { readonly policy: string; readonly ref: string };

/** For each address of a document the attached passages at it and under it, in document order. */
export const passagesUnder: Question<readonly Place[], readonly (readonly Passage[])[]> = {
  name: 'passagesUnder',
  ask: (places) => ({
    text: `UNWIND $places AS place MATCH (x:Passage) WHERE x.policy = place.policy AND x.ref STARTS WITH place.ref
      RETURN DISTINCT ${passageColumns}
      ORDER BY policy, start`,
    parameters: { places },
  }),
  decode: (rows, places) => {
    const byPolicy = Map.groupBy(rows as unknown as readonly Passage[], ({ policy }) => policy);
    return places.map(({ policy, ref }) => (byPolicy.get(policy) ?? []).filter((passage) => isUnder(passage.ref, ref)));
  },
};

/** Whether an address is this one or lies under it: `二(三)7¶1` under `二(三)7`, but not `二(三)71`. */
export function isUnder(address: string, ref: string): boolean {
  if (!address.startsWith(ref)) return false;
  const next = address.slice(ref.length, ref.length + 1);
  if (next === '' || '¶(第'.includes(next)) return true;
  return /\d/.test(next) && !/\d$/.test(ref);
}
