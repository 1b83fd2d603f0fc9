import type { Row } from '../port.ts';
import { toThing } from '../things.ts';

/**
 * Maps a row as the driver gives it, in place, since nobody else holds it: nodes and relations become plain objects of
 * their columns, paths `{nodes, relations}`.
 */
export function toRow(raw: Record<string, unknown>): Row {
  for (const name in raw) {
    const value = raw[name];
    if (value === undefined || typeof value === 'object' || typeof value === 'bigint') raw[name] = toValue(value);
  }
  return raw;
}

function toValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toValue);
  return typeof value === 'object' ? toObject(value as Record<string, unknown>) : value;
}

function toObject(value: Record<string, unknown>): unknown {
  if ('_nodes' in value) return { nodes: toValue(value._nodes), relations: toValue(value._rels) };
  if (!('_label' in value)) return toRow(value);
  return toThing(toRow(Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_')))));
}
