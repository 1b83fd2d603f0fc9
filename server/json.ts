import type { Quantity, SideCoding } from './parents.ts';

/** A number with its unit, kept as JSON; null where there is none. */
export const quantityIn = (json: string | null): Quantity | null =>
  json === null ? null : (JSON.parse(json) as Quantity | null);

/** The sides of an instrument, kept as JSON. */
export const sidesIn = (json: string | null): SideCoding[] => (json === null ? [] : (JSON.parse(json) as SideCoding[]));
