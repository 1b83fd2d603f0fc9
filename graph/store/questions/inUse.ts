import type { Question } from '../port.ts';
import { along, type WayName } from './ways.ts';

/** The entities that measures lead to, by id. */
export const inUse: Question<WayName, readonly string[]> = {
  name: 'inUse',
  ask: (way) => ({ text: `${along(way, {})} WITH DISTINCT x RETURN x.id AS id ORDER BY id`, parameters: {} }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};
