import type { Ask } from '../../graph/analysis/ask.ts';
import { type Kind, kinds } from '../../graph/model.ts';
import { searchKey } from '../../graph/search.ts';
import { alike } from '../../graph/store/questions/alike.ts';
import { bearing } from '../../graph/store/questions/bearing.ts';
import { search } from '../../graph/store/questions/search.ts';
import { kindIn } from '../loaders/entities.ts';
import { textOf } from './agreement.ts';
import { gramsOf } from './likeness.ts';
import { propertyOf } from './properties.ts';
import type { Wanted } from './readQueries.ts';

/** What may be meant: `place` says where search found the words, see `scores`; 0 where only parts of them were found. */
export type Found = { readonly id: string; readonly kind: Kind; readonly place: number };

/** What was asked for by its id. */
export const byId = 7;
/** The whole name, or from here on a whole alias. */
export const exact = 5;
/** As many are looked at where properties choose among them, or where parts of words are all that is known. */
const pool = 200;
/** Of a single one it could not be said that no other bears the same name. */
const atLeast = 2;
/** Of the parts of the words so many must be in a name for it to be looked at. */
const leastShared = 0.3;

/** What a query finds, best first; an id stands before all that is found by words. */
export async function findByName(
  ask: Ask,
  wanted: Pick<Wanted, 'text' | 'query' | 'kinds'>,
  limit: number,
): Promise<Found[]> {
  const { text, query, kinds: of } = wanted;
  const own = idIn(text, of);
  const hits = query && of.length > 0 ? await ask(search, { query, kinds: of, after: null, limit }) : [];
  return [...own, ...hits.filter(({ id }) => id !== own[0]?.id).map(({ score, ...hit }) => ({ ...hit, place: score }))];
}

/**
 * The entities that a query may mean: by id and name; where nothing bears the whole name, by parts of its words as well;
 * where there is no name, by the properties. Only shared things are looked up by parts: of these there are few.
 */
export async function retrieve(ask: Ask, wanted: Wanted): Promise<readonly Found[]> {
  if (wanted.text.trim() === '') return findByProperty(ask, wanted);
  const named = await findByName(ask, wanted, wanted.properties.length > 0 ? pool : Math.max(wanted.limit, atLeast));
  if (named.some(({ place }) => place >= exact)) return named;
  const known = new Set(named.map(({ id }) => id));
  return [...named, ...(await findAlike(ask, wanted)).filter(({ id }) => !known.has(id))];
}

async function findAlike(ask: Ask, { query, kinds: of }: Wanted): Promise<Found[]> {
  const shared = of.filter((kind) => kinds[kind].origin === 'vocabulary');
  const grams = query ? gramsOf(query) : [];
  if (grams.length === 0 || shared.length === 0) return [];
  const least = Math.max(1, Math.ceil(grams.length * leastShared));
  const found = await ask(alike, { grams, kinds: shared, least, limit: pool });
  return found.map((hit) => ({ ...hit, place: 0 }));
}

/** What bears a value of the first property. */
async function findByProperty(ask: Ask, { properties: [first], kinds: of }: Wanted): Promise<Found[]> {
  if (!first) return [];
  const values = first.values.map(textOf);
  const keys = values.map(searchKey).filter((key) => key !== '');
  const found = of.map(async (kind): Promise<Found[]> => {
    const property = propertyOf(kind, first.pid);
    if (!property) return [];
    const { relation, column } = property;
    const ids = await ask(bearing, { kind, relation, column, values, keys, limit: pool });
    return ids.map((id) => ({ id, kind, place: 0 }));
  });
  return (await Promise.all(found)).flat();
}

function idIn(text: string, of: readonly Kind[]): Found[] {
  const kind = kindIn(text.trim());
  return kind && of.includes(kind) ? [{ id: text.trim(), kind, place: byId }] : [];
}
