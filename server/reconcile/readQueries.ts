import { z } from 'zod';
import { type Kind, kindNames } from '../../graph/model.ts';
import { type Query, termsOf } from '../../graph/search.ts';
import { mostQueries } from './manifest.ts';
import { Refusal } from './refusal.ts';

/** One query of a batch, read. */
export type Wanted = {
  readonly key: string;
  /** What was typed; it may be an id. */
  readonly text: string;
  /** Null where there is nothing to look for by words. */
  readonly query: Query | null;
  readonly kinds: readonly Kind[];
  readonly limit: number;
};

const usualLimit = 10;
const mostCandidates = 50;
/** Nothing is named at more length. */
const longest = 200;

const property = z.object({ pid: z.string(), v: z.unknown() });
const query = z
  .object({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().positive().optional(),
    properties: z.array(property).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((value) => value.query !== undefined || (value.properties?.length ?? 0) > 0);
const batch = z.record(z.string(), query);

/** Reads a batch as it came; throws a `Refusal`, 413 where it is too large, 400 where it is none. */
export function readQueries(json: string): readonly Wanted[] {
  const { success, data, error } = batch.safeParse(parsed(json));
  if (!success)
    throw new Refusal(
      400,
      `queries is no batch of reconciliation queries: ${error.issues[0]?.path.join('.') || 'all of it'}`,
    );
  const entries = Object.entries(data);
  if (entries.length > mostQueries)
    throw new Refusal(413, `queries has ${entries.length} queries; at most ${mostQueries} are taken, send in parts`);
  return entries.map(([key, { query: text = '', type, limit }]) => wanted(key, text, { type, limit }));
}

type Given = { readonly type: string | string[] | undefined; readonly limit: number | undefined };

function wanted(key: string, text: string, { type, limit = usualLimit }: Given): Wanted {
  const types = type === undefined ? null : [type].flat();
  const kinds = kindNames.filter((kind) => types === null || types.length === 0 || types.includes(kind));
  return { key, text, query: queryIn(text), kinds, limit: Math.min(Math.ceil(limit), mostCandidates) };
}

/** What a text asks for; null where it holds no word, or more than any name does. */
export function queryIn(text: string): Query | null {
  const query = [...text].length > longest ? null : termsOf(text);
  return query && query.terms.length > 0 ? query : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
