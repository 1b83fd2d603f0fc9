import type { Value } from '../../facts.ts';
import type { Column } from '../columns.ts';
import type { Dialect } from '../port.ts';
import type { Standing } from './claims.ts';

/** The row of a node or relation: a value for every column, absent ones null; floats as strings where the dialect asks. */
export function rowFor(
  columns: readonly Column[],
  properties: Readonly<Record<string, Value>>,
  { fact, owners, teller }: Standing,
  dialect: Dialect,
): Record<string, Value> {
  const values: Readonly<Record<string, Value>> = { ...properties, id: fact.id, hash: fact.hash, owners, teller };
  return Object.fromEntries(columns.map(({ name, type }) => [name, valueFor(values[name] ?? null, type, dialect)]));
}

/** LadybugDB refuses a list in which one row has a whole number and the next a fraction. */
function valueFor(value: Value, type: Column['type'], dialect: Dialect): Value {
  if (value === null) return type === 'strings' ? [] : null;
  return type === 'float' && dialect === 'ladybug' ? String(value) : value;
}
