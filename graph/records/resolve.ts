import { findCycles } from './cycles.ts';
import type { Fault } from './fault.ts';
import { createLookup, type Lookup, type Nameable, prefixOf, type VocabularyEntry } from './lookup.ts';
import { faultAt, type RecordSource, type Source, type VocabularySource } from './read.ts';
import {
  type Reference,
  recordReferences,
  vocabularyKinds,
  vocabularyLists,
  vocabularyReferences,
} from './references.ts';
import type { Vocabulary, VocabularyKind } from './schema.ts';

type Names = { readonly regions: readonly string[]; readonly leftOut: ReadonlySet<string> };
type Declared = { readonly source: Source<unknown>; readonly list: VocabularyKind; readonly entry: VocabularyEntry };

/**
 * Builds the lookup from vocabularies and records (each with its own vocabulary), and reports names that mean nothing or
 * more than one thing, things described twice in different words, and hierarchies that run in circles.
 */
export function resolveSources(
  vocabularies: readonly VocabularySource[],
  records: readonly RecordSource[],
): { lookup: Lookup; faults: Fault[] } {
  const all = [...vocabularies, ...records.map((record) => ({ ...record, value: record.value.vocabulary }))];
  const declared = all.flatMap(declarations);
  const lookup = createLookup(nameablesOf(declared, records), entriesOf(declared));
  const leftOut = new Set([...vocabularies, ...records].flatMap((source) => [...(source.leftOut ?? [])]));
  const faults = [
    ...doubles(declared),
    ...doubleSources([...vocabularies, ...records]),
    ...all.flatMap((source) =>
      unresolved(source, vocabularyReferences(source.value), lookup, { regions: [], leftOut }),
    ),
    ...records.flatMap((source) =>
      unresolved(source, recordReferences(source.value), lookup, { regions: regionsOf(source, lookup), leftOut }),
    ),
    ...circles(declared, lookup),
  ];
  return { lookup, faults };
}

/** The places of a record, by id: short names of bodies and programs are those of these places. */
export function regionsOf({ value: { policy } }: Pick<RecordSource, 'value'>, lookup: Lookup): string[] {
  return policy.regions.flatMap((name) => {
    const found = lookup.find('REGION', name);
    return 'id' in found ? [found.id] : [];
  });
}

function declarations(source: Source<Vocabulary>): Declared[] {
  return vocabularyLists.flatMap((list) => source.value[list].map((entry) => ({ source, list, entry })));
}

function entriesOf(declared: readonly Declared[]): Map<string, readonly [VocabularyKind, VocabularyEntry]> {
  return new Map(declared.map(({ list, entry }) => [entry.id, [list, entry]]));
}

function nameablesOf(declared: readonly Declared[], records: readonly RecordSource[]): Nameable[] {
  const described = declared.map(({ list, entry }) => nameable(vocabularyKinds[list], entry));
  const held = records.map(({ value }) => nameable('POLICY', value.policy));
  return [...new Map([...described, ...held].map((entry) => [entry.id, entry])).values()];
}

function nameable(kind: Nameable['kind'], entry: VocabularyEntry | RecordSource['value']['policy']): Nameable {
  const { id, name, aliases } = entry;
  return { kind, id, name, aliases, region: 'region' in entry ? entry.region : undefined };
}

/** Names of what was itself left out for a fault are not reported again. */
function unresolved(source: Source<unknown>, names: readonly Reference[], lookup: Lookup, context: Names): Fault[] {
  return names.flatMap(({ holder, key, kind, name }) => {
    const found = lookup.find(kind, name, context.regions);
    if ('id' in found || context.leftOut.has(name) || context.leftOut.has(`${prefixOf(kind)}:${name}`)) return [];
    return [faultAt(source, holder, key, `${prefixOf(kind)} "${name}" ${found.problem}`)];
  });
}

/** The same thing may be described in two files as long as both say the same. */
function doubles(declared: readonly Declared[]): Fault[] {
  const first = new Map<string, Declared>();
  return declared.flatMap((declaration) => {
    const { source, entry } = declaration;
    const known = first.get(entry.id);
    if (!known) first.set(entry.id, declaration);
    if (!known || JSON.stringify(known.entry) === JSON.stringify(entry)) return [];
    const { file, line } = faultAt(known.source, known.entry, null, '');
    return [
      faultAt(source, entry, 'id', `${entry.id} is described otherwise at ${file}:${line}; should be described once`),
    ];
  });
}

/** Sources are stored by id: two of one name would take each other's place. */
function doubleSources(sources: readonly Source<object>[]): Fault[] {
  const first = new Map<string, Source<object>>();
  return sources.flatMap((source) => {
    const known = first.get(source.id);
    if (!known) first.set(source.id, source);
    if (!known) return [];
    const right = source.id.startsWith('vocabulary:') ? 'the file should have another name' : 'should be another id';
    const [holder, key] = 'policy' in source.value ? [source.value.policy as object, 'id'] : [source.value, null];
    return [faultAt(source, holder, key, `${source.id} is also ${known.file}; ${right}`)];
  });
}

/** Hierarchies must end: regions in regions, broader terms, components. */
function circles(declared: readonly Declared[], lookup: Lookup): Fault[] {
  return (['parent', 'broader', 'components'] as const).flatMap((key) => {
    const above = new Map(
      declared.map(({ list, entry }) => [entry.id, namesAt(entry, key).map((name) => [list, name] as const)]),
    );
    const ids = (id: string) =>
      (above.get(id) ?? []).flatMap(([list, name]) => {
        const found = lookup.find(vocabularyKinds[list], name);
        return 'id' in found ? [found.id] : [];
      });
    const inCircle = findCycles([...above.keys()], ids);
    return declared
      .filter(({ entry }) => inCircle.has(entry.id))
      .map(({ source, entry }) =>
        faultAt(source, entry, key, `${entry.id} lies above itself by ${key}; should end in one without`),
      );
  });
}

function namesAt(entry: VocabularyEntry, key: 'parent' | 'broader' | 'components'): readonly string[] {
  const value: unknown = (entry as Record<string, unknown>)[key];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
