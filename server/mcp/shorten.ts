import { z } from 'zod';
import { GraphError } from '../../graph/errors.ts';

/** What was cut: a list after so many of its entries, or a text after so many of its characters. */
export const cut = z.object({
  at: z.string(),
  what: z.enum(['entries', 'characters']),
  shown: z.number(),
  of: z.number(),
});
export type Cut = z.output<typeof cut>;
export type Shortened<Value> = { readonly value: Value; readonly cut: readonly Cut[] };

/** Characters that an answer may have as JSON: what readers with a narrow window still take. */
const longest = 40_000;
const longestText = 16_000;
const lengths = [500, 200, 100, 50, 25, 12, 6, 3, 1];

/**
 * Shortens the lists of an answer until it is short enough, the longest first, and says what was cut. Rejects with
 * `COST_LIMIT` where even lists of one entry are too much.
 */
export function shorten<Value>(value: Value): Shortened<Value> {
  for (const length of lengths) {
    const cuts = new Map<string, Cut>();
    const shortened = shortenValue(value, { length, cuts, at: '' });
    if (JSON.stringify(shortened).length <= longest) return { value: shortened as Value, cut: [...cuts.values()] };
  }
  const message = `the answer has more than ${longest} characters; ask for fewer fields, or in parts`;
  throw new GraphError('COST_LIMIT', message, { limit: longest });
}

type Place = { readonly length: number; readonly cuts: Map<string, Cut>; readonly at: string };

function shortenValue(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return shortenText(value, place);
  if (Array.isArray(value)) return shortenList(value, place);
  if (typeof value !== 'object' || value === null) return value;
  const under = (key: string) => ({ ...place, at: place.at ? `${place.at}.${key}` : key });
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortenValue(item, under(key))]));
}

function shortenList(list: readonly unknown[], place: Place): unknown[] {
  note(place, { what: 'entries', shown: place.length, of: list.length });
  return list.slice(0, place.length).map((item) => shortenValue(item, place));
}

function shortenText(text: string, place: Place): string {
  note(place, { what: 'characters', shown: longestText, of: text.length });
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** Notes a cut; of lists that stand at the same place in several entries the longest. */
function note({ cuts, at }: Place, { what, shown, of }: Omit<Cut, 'at'>): void {
  if (of > Math.max(shown, cuts.get(at)?.of ?? 0)) cuts.set(at, { at, what, shown, of });
}

/** What was cut, in words. */
export const cutInWords = ({ at, what, shown, of }: Cut): string =>
  `Cut: ${at} shows the first ${shown} ${what} of up to ${of}; ask for less at a time.`;
