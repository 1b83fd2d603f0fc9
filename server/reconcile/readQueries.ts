import { z } from 'zod';
import { type Kind, kindNames } from '../../graph/model.ts';
import { type Query, termsOf } from '../../graph/search.ts';
import { mostQueries } from './manifest.ts';
import { checkProperty } from './properties.ts';
import { Refusal } from './refusal.ts';

/** One query of a batch, read. */
export type Wanted = {
  readonly key: string;
  /** What was typed; it may be an id. */
  readonly text: string;
  /** Null where there is nothing to look for by words. */
  readonly query: Query | null;
  readonly kinds: readonly Kind[];
  readonly properties: readonly WantedProperty[];
  readonly limit: number;
};

/** A value of a property; an entity that was reconciled before by its id. */
export type Given = string | number | boolean | { readonly id: string };
/** One property, of which one value should agree. */
export type WantedProperty = { readonly pid: string; readonly values: readonly Given[] };

const usualLimit = 10;
const mostCandidates = 50;
/** Nothing is named at more length. */
const longest = 200;

/** As many properties, and values of each, a query may have. */
const mostProperties = 10;
const mostValues = 50;

const given = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);
const property = z.object({ pid: z.string(), v: z.union([given, z.array(given).min(1).max(mostValues)]) });
const query = z
  .strictObject({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().positive().optional(),
    properties: z.array(property).max(mostProperties).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((value) => value.query !== undefined || (value.properties?.length ?? 0) > 0, {
    error: 'has neither query nor properties; it should have one of them',
  });
const batch = z.record(z.string(), query);

/** Reads a batch as it came; throws a `Refusal`, 413 where it is too large, 400 where it is none. */
export function readQueries(json: string): readonly Wanted[] {
  const { success, data, error } = batch.safeParse(jsonIn(json));
  if (!success) throw new Refusal(400, `queries is no batch of reconciliation queries: ${faultIn(error)}`);
  const entries = Object.entries(data);
  if (entries.length > mostQueries)
    throw new Refusal(413, `queries has ${entries.length} queries; at most ${mostQueries} are taken, send in parts`);
  return entries.map(([key, query]) => wanted(key, query));
}

function wanted(
  key: string,
  { query: text = '', type, limit = usualLimit, properties = [] }: z.output<typeof query>,
): Wanted {
  const types = type === undefined ? null : [type].flat();
  const kinds = kindNames.filter((kind) => types === null || types.length === 0 || types.includes(kind));
  if (kinds.length > 0) for (const { pid } of properties) checkProperty(pid, kinds);
  return {
    key,
    text,
    query: queryIn(text),
    kinds,
    properties: properties.map(({ pid, v }) => ({ pid, values: [v].flat() })),
    limit: Math.min(Math.ceil(limit), mostCandidates),
  };
}

/** What a text asks for; null where it holds no word, or more than any name does. */
export function queryIn(text: string): Query | null {
  const query = [...text].length > longest ? null : termsOf(text);
  return query && query.terms.length > 0 ? query : null;
}

/** What a text of JSON says; null where it is none. */
export function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The first fault: where it stands, and what it is. */
export function faultIn({ issues: [first] }: z.ZodError): string {
  return `${first?.path.join('.') || 'all of it'}: ${first?.message ?? 'nothing that is read here'}`;
}
