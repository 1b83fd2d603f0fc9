import type { Value } from '../../facts.ts';
import type { WholeNode } from '../../store/questions/whole.ts';
import type { Cell } from '../csvText.ts';
import type { TableRow } from './table.ts';

/** A value of the store as a cell: lists in one, with semicolons. */
export function cell(value: Value | undefined): Cell {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}

/** `x_id`, `x_name_zh` and `x_name_en` of a node beside a fact, all empty where there is none. */
export function named<Name extends string>(name: Name, node: WholeNode | undefined): TableRow {
  return {
    [`${name}_id`]: cell(node?.id),
    [`${name}_name_zh`]: cell(node?.nameZh),
    [`${name}_name_en`]: cell(node?.nameEn),
  };
}

/** The names of these columns. */
export const namedColumns = (name: string): string[] => [`${name}_id`, `${name}_name_zh`, `${name}_name_en`];

type Quantity = { readonly value?: number; readonly max?: number; readonly unit?: string };

/** `x_value`, `x_max` and `x_unit` of a quantity that is kept as JSON. */
export function quantity(name: string, json: Value | undefined): TableRow {
  const { value, max, unit } = (typeof json === 'string' ? JSON.parse(json) : null) ?? ({} as Quantity);
  return { [`${name}_value`]: value ?? null, [`${name}_max`]: max ?? null, [`${name}_unit`]: unit ?? null };
}

/** The names of these columns. */
export const quantityColumns = (name: string): string[] => [`${name}_value`, `${name}_max`, `${name}_unit`];
