import type { Ask } from '../../graph/analysis/ask.ts';
import { type Kind, kinds } from '../../graph/model.ts';
import { names } from '../../graph/store/questions/names.ts';
import { type Hit, search } from '../../graph/store/questions/search.ts';
import { kindIn } from '../loaders/entities.ts';
import { typeOf } from './manifest.ts';
import type { Wanted } from './readQueries.ts';

/** How far search's own scores count, of 100: 6 the whole name, 5 the whole alias, and so on down to the passage. */
const scores: Readonly<Record<number, number>> = { 7: 100, 6: 100, 5: 95, 4: 75, 3: 55, 2: 30, 1: 10 };
/** What was asked for by its id. */
const byId = 7;
/** The whole name, or a whole alias. */
const exact = 5;
/** How many searches run side by side. */
const together = 4;

type Found = Pick<Hit, 'id' | 'kind' | 'score'>;
type Words = { readonly name: string; readonly description: string };

/**
 * The candidates for each query of a batch: one search for each different query, and one question for all names. Only
 * what alone bears the whole name, or a whole alias, counts as a match.
 */
export async function candidates(ask: Ask, batch: readonly Wanted[]) {
  const found = await findAll(ask, batch);
  const words = await wordsOf(
    ask,
    [...found.values()].flat().map(({ id }) => id),
  );
  const result = batch.map((wanted): [string, { result: readonly unknown[] }] => {
    const known = (found.get(keyOf(wanted)) ?? []).filter(({ id }) => words.has(id));
    const certain = known.filter(({ score }) => score >= exact);
    const one = certain.length === 1 || certain[0]?.score === byId ? certain[0] : null;
    return [wanted.key, { result: known.map((hit) => candidate(hit, words.get(hit.id), hit === one)) }];
  });
  return Object.fromEntries(result);
}

function candidate({ id, kind, score }: Found, words: Words | undefined, match: boolean) {
  const features = [{ id: 'search', value: score }];
  return { id, ...words, type: [typeOf(kind)], score: scores[score] ?? 0, features, match };
}

/** Equal queries are asked once. */
async function findAll(ask: Ask, batch: readonly Wanted[]): Promise<ReadonlyMap<string, readonly Found[]>> {
  const different = [...new Map(batch.map((wanted) => [keyOf(wanted), wanted])).entries()];
  const found = new Map<string, readonly Found[]>();
  const work = different[Symbol.iterator]();
  const take = async () => {
    for (const [key, wanted] of work) found.set(key, await find(ask, wanted));
  };
  await Promise.all(Array.from({ length: together }, take));
  return found;
}

const keyOf = ({ text, kinds: of, limit }: Wanted) => JSON.stringify([text, of, limit]);

/** What a query finds, best first; an id stands before all that is found by words. */
export async function find(ask: Ask, { text, query, kinds: of, limit }: Wanted): Promise<readonly Found[]> {
  const own = idIn(text, of);
  const hits = query && of.length > 0 ? await ask(search, { query, kinds: of, after: null, limit }) : [];
  return [...own, ...hits.filter(({ id }) => id !== own[0]?.id)].slice(0, Math.max(limit, 1));
}

function idIn(text: string, of: readonly Kind[]): Found[] {
  const kind = kindIn(text.trim());
  return kind && of.includes(kind) ? [{ id: text.trim(), kind, score: byId }] : [];
}

/** Names in Chinese, as spreadsheets have them, with the kind and the English name beside; unknown ids are absent. */
export async function wordsOf(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = (await ask(names, wanted)).filter((one) => one !== null);
  return new Map(
    found.map(({ id, nameZh, nameEn }) => {
      const kind = kindIn(id);
      return [id, { name: nameZh, description: kind ? `${kinds[kind].caption.en}: ${nameEn}` : nameEn }];
    }),
  );
}
