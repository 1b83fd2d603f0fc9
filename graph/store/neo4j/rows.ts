import neo4j, { type RecordShape } from 'neo4j-driver';
import type { Row } from '../port.ts';
import { toThing } from '../things.ts';

/** Maps a record as the driver gives it: nodes and relations become plain objects of their columns, paths `{nodes, relations}`. */
export function toRow(raw: RecordShape): Row {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toValue);
  return typeof value === 'object' ? toObject(value) : value;
}

function toObject(value: object): unknown {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toThing(toRow(value.properties));
  if (!neo4j.isPath(value)) return toRow(value as RecordShape);
  const { start, segments } = value;
  return { nodes: [start, ...segments.map(({ end }) => end)].map(toValue), relations: segments.map(relationOf) };
}

const relationOf = ({ relationship }: { readonly relationship: unknown }) => toValue(relationship);

/** Whole numbers go as integers: the driver would send them as floats, which LIMIT and SKIP refuse. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toParameter(each)]));
}
