import type { FactNode, Value } from '../../facts.ts';
import { kinds } from '../../model.ts';
import { sha256 } from './manifest.ts';

/** What stays known of a policy whose record is gone. */
const kept = new Set(['documentType', 'documentNumber', 'issued']);
const empty: Readonly<Record<string, Value>> = {
  held: false,
  comprehensive: false,
  status: 'UNKNOWN',
  missing: [],
  repairs: [],
};

/** A policy that is only cited: its name, number and date, and nothing of its content. */
export function ghostOf(policy: FactNode): FactNode {
  const properties: Record<string, Value> = { ...policy.properties };
  for (const [name, { type }] of Object.entries(kinds.POLICY.properties)) {
    if (kept.has(name)) continue;
    for (const column of type === 'text' ? [`${name}Zh`, `${name}En`] : [name])
      properties[column] = empty[name] ?? null;
  }
  properties.summaryTokens = properties.nameTokens ?? '';
  properties.tokens = properties.nameTokens ?? '';
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind: policy.kind, id: policy.id, hash: sha256(JSON.stringify(sorted)), properties };
}
