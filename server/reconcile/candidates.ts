import type { Ask } from '../../graph/analysis/ask.ts';
import { type Kind, kindNames, kinds } from '../../graph/model.ts';
import type { Entity } from '../../graph/store/questions/entity.ts';
import { agreement } from './agreement.ts';
import { likenessTo } from './likeness.ts';
import { typeOf } from './manifest.ts';
import type { Wanted } from './readQueries.ts';
import { byId, exact, type Found, retrieve } from './retrieve.ts';
import { entitiesOf, type Values, valuesOf } from './values.ts';

/**
 * Of 100: the least that is given for where the words were found. 7 is the id, 6 the whole name, 5 a whole alias; then the
 * beginning of a name, names and aliases, the summary, the passage. Below these, and above, a name is worth how alike it is.
 */
const scores: Readonly<Record<number, number>> = { 7: 100, 6: 100, 5: 95, 4: 75, 3: 55, 2: 30, 1: 10 };
/** What is not the whole name is worth at most this, and so is what only its properties speak for. */
const mostUnsure = 90;
/** Names less alike than this, of 1, are no candidates unless search finds them. */
const leastAlike = 0.4;
/** What of a score is lost where no property agrees. */
const weightOfProperties = 0.5;
/** How many queries run side by side. */
const together = 4;

/** What was found for one query with what it is judged by. */
type Known = Found & {
  readonly entity: Entity;
  /** How alike the names are, 0 to 1; null where none was given. */
  readonly alike: number | null;
  readonly agreed: ReadonlyMap<string, boolean>;
};

/**
 * The candidates for each query of a batch: each different query is looked up once, and all entities and properties of
 * the batch are read together. `score` is 100 for an id or whole name, 95 for a whole alias, else at most 90 by how alike
 * the names are; of it each property that does not agree takes its part of a half. Only what alone bears the whole name or
 * alias, and agrees in every property, is a match.
 */
export async function candidates(ask: Ask, batch: readonly Wanted[]) {
  const found = await findAll(ask, batch);
  const all = [...found.values()].flatMap(({ hits }) => hits);
  const entities = await entitiesOf(
    ask,
    all.map(({ id }) => id),
  );
  const values = await valuesOf(ask, asked(found, entities), pidsOf(batch));
  const result = batch.map((wanted): [string, { result: readonly unknown[] }] => {
    const hits = found.get(keyOf(wanted))?.hits ?? [];
    return [wanted.key, { result: judged(wanted, known(wanted, hits, { entities, values })) }];
  });
  return Object.fromEntries(result);
}

type FoundBy = ReadonlyMap<string, { readonly wanted: Wanted; readonly hits: readonly Found[] }>;

/** Equal queries are looked up once. */
async function findAll(ask: Ask, batch: readonly Wanted[]): Promise<FoundBy> {
  const different = [...new Map(batch.map((wanted) => [keyOf(wanted), wanted])).entries()];
  const found = new Map<string, { wanted: Wanted; hits: readonly Found[] }>();
  const work = different[Symbol.iterator]();
  const take = async () => {
    for (const [key, wanted] of work) found.set(key, { wanted, hits: await retrieve(ask, wanted) });
  };
  await Promise.all(Array.from({ length: together }, take));
  return found;
}

const keyOf = ({ key: _, ...wanted }: Wanted) => JSON.stringify(wanted);
const pidsOf = (batch: readonly Wanted[]) => [
  ...new Set(batch.flatMap((wanted) => wanted.properties.map(({ pid }) => pid))),
];

/** The entities whose properties are asked about. */
function asked(found: FoundBy, entities: ReadonlyMap<string, Entity>): Entity[] {
  const hits = [...found.values()].flatMap(({ wanted, hits }) => (wanted.properties.length > 0 ? hits : []));
  return [...new Set(hits.map(({ id }) => id))].flatMap((id) => entities.get(id) ?? []);
}

type Read = { readonly entities: ReadonlyMap<string, Entity>; readonly values: Values };

function known({ text, properties }: Wanted, hits: readonly Found[], { entities, values }: Read): Known[] {
  const asked = properties.map((each) => [each.pid, agreement(each)] as const);
  const likeness = text.trim() === '' ? null : likenessTo(text);
  return hits.flatMap((hit) => {
    const entity = entities.get(hit.id);
    if (!entity) return [];
    const borne = values.get(hit.id);
    const agreed = new Map<string, boolean>();
    for (const [pid, agrees] of asked) agreed.set(pid, (agreed.get(pid) ?? true) && agrees(borne?.get(pid) ?? []));
    const names = [entity.nameZh, entity.nameEn, ...entity.aliases];
    const alike = likeness && Math.max(...names.map(likeness));
    return hit.place > 0 || (alike ?? 1) >= leastAlike ? [{ ...hit, entity, alike, agreed }] : [];
  });
}

/** Candidates in the form of the API, best first. */
function judged({ limit }: Wanted, found: readonly Known[]) {
  const certain = found.filter(({ place, agreed }) => place >= exact && [...agreed.values()].every(Boolean));
  const [only] = certain;
  const match = certain.length === 1 || only?.place === byId ? only : null;
  const scored = found.map((one) => ({ one, score: scoreOf(one) }));
  const best = scored.toSorted((a, b) => b.score - a.score || (b.one.alike ?? 0) - (a.one.alike ?? 0));
  return best.slice(0, limit).map(({ one, score }) => candidate(one, score, one === match));
}

function scoreOf({ place, alike, agreed }: Known): number {
  const byName = place >= exact ? (scores[place] ?? 0) : Math.max(scores[place] ?? 0, (alike ?? 1) * mostUnsure);
  const against = [...agreed.values()].filter((yes) => !yes).length;
  return Math.round(byName * (1 - (weightOfProperties * against) / Math.max(1, agreed.size)));
}

function candidate({ id, kind, entity, place, alike, agreed }: Known, score: number, match: boolean) {
  const features = [
    ...(alike === null ? [] : [{ id: 'name_similarity', value: Math.round(alike * 100) }]),
    { id: 'search', value: place },
    ...[...agreed].map(([pid, value]) => ({ id: `property:${pid}`, value })),
  ];
  return { id, ...wordsOf(entity), type: [typeOf(kind)], score, features, match };
}

/** The name in Chinese, as spreadsheets have it, with the kind and the English name beside. */
export const wordsOf = ({ id, nameZh, nameEn }: Pick<Entity, 'id' | 'nameZh' | 'nameEn'>) => {
  const kind = id.slice(0, id.indexOf(':')).toUpperCase();
  const caption = (kindNames as readonly string[]).includes(kind) ? kinds[kind as Kind].caption.en : kind;
  return { name: nameZh, description: `${caption}: ${nameEn}` };
};
