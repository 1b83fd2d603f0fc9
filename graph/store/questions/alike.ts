import type { Kind } from '../../model.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { whole } from './text.ts';

/** `grams` are parts of words, one to three characters each; `least` is how many of them must be found. */
type Request = {
  readonly grams: readonly string[];
  readonly kinds: readonly Kind[];
  readonly least: number;
  readonly limit: number;
};
export type Alike = { readonly id: string; readonly kind: Kind };

/** Entities in whose names and aliases most of these parts of words are found, most first, then by id. */
export const alike: Question<Request, readonly Alike[]> = {
  name: 'alike',
  ask: ({ grams, kinds, least, limit }, dialect) => ({
    text: `MATCH (n:${kinds.map(labelOf).join('|')})
      WITH n.id AS id, n.kind AS kind, ${grams.map((_, i) => one(i)).join(' + ')} AS shared
      WHERE shared >= ${whole('$least', dialect)}
      RETURN id, kind ORDER BY shared DESC, id LIMIT ${whole('$limit', dialect)}`,
    parameters: { least, limit, ...Object.fromEntries(grams.map((gram, i) => [`gram${i}`, gram])) },
  }),
  decode: (rows) => rows as unknown as readonly Alike[],
};

const one = (i: number) => `CASE WHEN n.nameTokens CONTAINS $gram${i} THEN 1 ELSE 0 END`;
