import type { Value } from '../facts.ts';
import { kindNames, relationNames } from '../model.ts';
import type { Column, ColumnType } from '../store/columns.ts';
import { wholeEdgeColumns, wholeNodeColumns } from '../store/questions/whole.ts';

/** An attribute as formats that declare them first do so: its name, and the one type that it has wherever it occurs. */
export type Attribute = { readonly name: string; readonly type: ColumnType };
type Thing = Readonly<Record<string, Value>>;

/** What formats of networks say in their own words, and what only `load` needs. */
const apart = new Set(['id', 'owners', 'teller']);

/** Every attribute that a node of any kind may have. */
export const nodeAttributes: readonly Attribute[] = united(kindNames.flatMap(wholeNodeColumns));
/** Every attribute that a relation of any name may have. */
export const edgeAttributes: readonly Attribute[] = united(relationNames.flatMap(wholeEdgeColumns));

/** The attributes that a thing has a value of; lists as JSON text, since the formats have none that all readers know. */
export function valuesOf(thing: Thing, attributes: readonly Attribute[]): [Attribute, string | number | boolean][] {
  return attributes.flatMap((attribute): [Attribute, string | number | boolean][] => {
    const value = thing[attribute.name] ?? null;
    if (value === null) return [];
    return [[attribute, typeof value === 'object' ? JSON.stringify(value) : value]];
  });
}

function united(columns: readonly Column[]): Attribute[] {
  const once = new Map(columns.filter(({ name }) => !apart.has(name)).map((column) => [column.name, column]));
  return [...once.values()];
}
