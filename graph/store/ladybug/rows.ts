import type { Row } from '../port.ts';
import { toThing } from '../things.ts';

/** Maps a row as the driver gives it: nodes and relations become plain objects of their columns, paths `{nodes, relations}`. */
export function toRow(raw: Row): Row {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toValue);
  return typeof value === 'object' ? toObject(value as Row) : value;
}

function toObject(value: Row): unknown {
  if ('_nodes' in value) return { nodes: toValue(value._nodes), relations: toValue(value._rels) };
  if (!('_label' in value)) return toRow(value);
  return toThing(toRow(Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_')))));
}
