import type { Kind } from '../model.ts';
import { searchKey } from '../search.ts';
import { nearest } from './nearest.ts';
import type { Vocabulary, VocabularyKind } from './schema.ts';

export type VocabularyEntry = Vocabulary[VocabularyKind][number];
/** Something that can be named: by its id, its id without the prefix, its name in either language, or an alias. */
export type Nameable = {
  readonly kind: Kind;
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly aliases: readonly string[];
  /** The place it belongs to, as written; decides between the same short name in two places. */
  readonly region: string | undefined;
};
export type Found = { readonly id: string } | { readonly problem: string };

/** Resolves names to ids. It is built once from all vocabularies and policies at hand. */
export type Lookup = {
  /** Where several share a name, the one that belongs to one of `regions` is meant. */
  readonly find: (kind: Kind, name: string, regions?: readonly string[]) => Found;
  /** Like `find`, for what has been checked: rejects an unknown name as a mistake of the program. */
  readonly idOf: (kind: Kind, name: string, regions?: readonly string[]) => string;
  readonly entry: <K extends VocabularyKind>(list: K, id: string) => Vocabulary[K][number] | null;
  readonly nameOf: (id: string) => Nameable | null;
};

export function prefixOf(kind: Kind): string {
  return kind.toLowerCase();
}

/** Makes a lookup over things that can be named and the vocabulary entries that describe them. */
export function createLookup(
  nameables: readonly Nameable[],
  entries: ReadonlyMap<string, readonly [VocabularyKind, VocabularyEntry]>,
): Lookup {
  const byId = new Map(nameables.map((nameable) => [nameable.id, nameable]));
  const byName = indexNames(nameables);
  const find: Lookup['find'] = (kind, name, regions = []) => {
    const id = [name, `${prefixOf(kind)}:${name}`].find((candidate) => byId.has(candidate));
    if (id !== undefined) return ofKind(byId.get(id)?.kind, kind, id);
    const matches = byName.get(nameKey(kind, name)) ?? [];
    const near = matches.filter((match) => match.region !== undefined && regions.includes(regionOf(match.region)));
    const [only, ...others] = near.length > 0 ? near : matches;
    if (!only) return { problem: unknown(kind, name, nameables) };
    return others.length === 0 ? { id: only.id } : { problem: ambiguous(near.length > 0 ? near : matches) };
  };
  const regionOf = (name: string): string => {
    const found = find('REGION', name);
    return 'id' in found ? found.id : name;
  };
  return {
    find,
    idOf: (kind, name, regions) => {
      const found = find(kind, name, regions);
      if ('id' in found) return found.id;
      throw new Error(`unchecked name of a ${prefixOf(kind)}: ${name} ${found.problem}`);
    },
    entry: <K extends VocabularyKind>(list: K, id: string) => {
      const [kind, entry] = entries.get(id) ?? [];
      return kind === list ? (entry as Vocabulary[K][number]) : null;
    },
    nameOf: (id) => byId.get(id) ?? null,
  };
}

/** Names of nothing but signs are compared as they stand. */
const nameKey = (kind: Kind, name: string) => `${kind} ${searchKey(name) || name}`;

function indexNames(nameables: readonly Nameable[]): Map<string, Nameable[]> {
  const byName = new Map<string, Nameable[]>();
  for (const nameable of nameables) {
    const keys = [nameable.name.zh, nameable.name.en, ...nameable.aliases].map((name) => nameKey(nameable.kind, name));
    for (const key of new Set(keys)) byName.set(key, [...(byName.get(key) ?? []), nameable]);
  }
  return byName;
}

function ofKind(actual: Kind | undefined, wanted: Kind, id: string): Found {
  if (actual === wanted) return { id };
  return { problem: `is of the kind ${prefixOf(actual ?? wanted)}; should be of the kind ${prefixOf(wanted)}` };
}

/** Ids are compared without their prefix, which all of a kind share. */
function unknown(kind: Kind, name: string, nameables: readonly Nameable[]): string {
  const start = `${prefixOf(kind)}:`;
  const known = nameables.filter((nameable) => nameable.kind === kind);
  const slugs = known.map(({ id }) => id.slice(start.length));
  const spellings = known.flatMap(({ name: { zh, en }, aliases }) => [zh, en, ...aliases]);
  const close = name.startsWith(start)
    ? nearest(name.slice(start.length), slugs).map((slug) => start + slug)
    : nearest(name, [...slugs, ...spellings]);
  return close.length > 0
    ? `is unknown; should be ${close.join(' or ')}, or stand in a vocabulary`
    : 'is unknown; should stand in a vocabulary';
}

function ambiguous(matches: readonly Nameable[]): string {
  return `may mean ${matches.map(({ id }) => id).join(' or ')}; should be one of these ids`;
}
