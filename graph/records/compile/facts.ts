import { createHash } from 'node:crypto';
import type { FactEdge, FactNode, Value } from '../../facts.ts';
import type { Kind, Property, RelationName } from '../../model.ts';
import { edgeProperties, nodeProperties, type Properties } from '../../properties.ts';

/** Values by the names of the model: bilingual texts as `{ zh, en }`, absent ones left out. */
export type Values = Readonly<Record<string, unknown>>;
export type End = { readonly kind: Kind; readonly id: string };

/** A node with every column of its kind; a value that the model does not know, or lacks, is a mistake of the program. */
export function makeNode(kind: Kind, id: string, values: Values): FactNode {
  const columns = columnsOf(nodeProperties(kind), { id, ...values });
  const properties = { kind, ...columns };
  return { kind, id, hash: hashOf({ kind, id, properties }), properties };
}

/** A relation with every column of its kind; `further` tells apart two that join the same nodes. */
export function makeEdge(relation: RelationName, source: End, target: End, values: Values, further = ''): FactEdge {
  const id = `${relation}:${source.id}>${target.id}${further}`;
  const columns = columnsOf(edgeProperties(relation), { id, ...values });
  const properties = { relation, ...columns };
  return { relation, id, source, target, hash: hashOf({ relation, id, source, target, properties }), properties };
}

/** The `sort` of a relation: its place in the list that says it, from 1, and its target. */
export function edgeSort(index: number, target: string): string {
  return `${fourDigits(index + 1)}|${target}`;
}

export const fourDigits = (number: number): string => String(number).padStart(4, '0');

function columnsOf(properties: Properties, values: Values): Record<string, Value> {
  const stranger = Object.keys(values).find((name) => !Object.hasOwn(properties, name));
  if (stranger !== undefined) throw new Error(`the model has no property ${stranger} here`);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => columnOf(name, property, values[name])),
  );
}

function columnOf(name: string, { type, required }: Property, value: unknown): [string, Value][] {
  if (required && value === undefined) throw new Error(`the required property ${name} has no value`);
  if (type === 'text') {
    const { zh = null, en = null } = (value ?? {}) as { zh?: string; en?: string };
    return [
      [`${name}Zh`, zh],
      [`${name}En`, en],
    ];
  }
  if (type === 'json') return [[name, value === undefined || value === null ? null : JSON.stringify(value)]];
  return [[name, (value ?? null) as Value]];
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');
}

/** The same value with the keys of every object in order, so that equal facts have equal hashes. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
