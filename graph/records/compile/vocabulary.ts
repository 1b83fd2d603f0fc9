import type { FactEdge, FactNode } from '../../facts.ts';
import type { Kind, RelationName } from '../../model.ts';
import type { Lookup, VocabularyEntry } from '../lookup.ts';
import { vocabularyKinds, vocabularyLists } from '../references.ts';
import type { Vocabulary, VocabularyKind } from '../schema.ts';
import { edgeSort, makeEdge, makeNode, type Values } from './facts.ts';
import { searchFields } from './searchFields.ts';

type Facts = { readonly nodes: FactNode[]; readonly edges: FactEdge[] };
type Entry<K extends VocabularyKind> = Vocabulary[K][number];
/** How one entry becomes properties of its node, and which names in it become relations. */
type Rule<K extends VocabularyKind> = {
  readonly values: (entry: Entry<K>) => Values;
  readonly summary?: (entry: Entry<K>) => readonly (string | undefined)[];
  readonly relations: (entry: Entry<K>) => readonly Joined[];
};
type Joined = readonly [RelationName, Kind, string | readonly string[] | undefined];

const definitionOf = ({ definition }: { readonly definition: { zh: string; en: string } }) => [
  definition.zh,
  definition.en,
];

const rules: { readonly [K in VocabularyKind]: Rule<K> } = {
  regions: {
    values: ({ code, level, latitude, longitude }) => ({ code, level, latitude, longitude }),
    relations: ({ parent }) => [['WITHIN', 'REGION', parent]],
  },
  instruments: {
    values: ({ definition, stip, sides, wording }) => ({ definition, stip, sides, wording }),
    summary: definitionOf,
    relations: ({ broader }) => [['BROADER', 'INSTRUMENT', broader]],
  },
  indicators: {
    values: ({ unit, definition, numerator, denominator, grade }) => ({
      unit,
      definition,
      numerator,
      denominator,
      grade,
    }),
    summary: definitionOf,
    relations: ({ broader, components, instruments }) => [
      ['BROADER', 'INDICATOR', broader],
      ['COMPONENT', 'INDICATOR', components],
      ['COUNTS', 'INSTRUMENT', instruments],
    ],
  },
  functions: { values: () => ({}), relations: () => [] },
  agencies: {
    values: ({ type, collective }) => ({ type, collective }),
    relations: (entry) => [
      ['BELONGS_TO', 'REGION', entry.region],
      ['PERFORMS', 'FUNCTION', entry.function],
    ],
  },
  programs: {
    values: ({ type }) => ({ type }),
    relations: ({ region }) => [['BELONGS_TO', 'REGION', region]],
  },
  groups: {
    values: ({ stip }) => ({ stip }),
    relations: ({ broader }) => [['BROADER', 'GROUP', broader]],
  },
  industries: { values: () => ({}), relations: ({ broader }) => [['BROADER', 'INDUSTRY', broader]] },
  documents: {
    values: ({ documentType, documentNumber, issued }) => ({
      documentType,
      documentNumber,
      issued,
      held: false,
      comprehensive: false,
      missing: [],
      status: 'UNKNOWN',
      repairs: [],
    }),
    summary: ({ documentNumber }) => [documentNumber],
    relations: ({ issuers, regions }) => [
      ['ISSUED_BY', 'AGENCY', issuers],
      ['APPLIES_IN', 'REGION', regions],
    ],
  },
};

/** All that a vocabulary says, as nodes and relations. */
export function vocabularyFacts(vocabulary: Vocabulary, lookup: Lookup): Facts {
  const facts = vocabularyLists.map((list) => factsOf(list, vocabulary, lookup));
  return { nodes: facts.flatMap((part) => part.nodes), edges: facts.flatMap((part) => part.edges) };
}

function factsOf<K extends VocabularyKind>(list: K, vocabulary: Vocabulary, lookup: Lookup): Facts {
  const entries: readonly Entry<K>[] = vocabulary[list];
  const rule: Rule<K> = rules[list];
  return {
    nodes: entries.map((entry) => nodeOf(list, entry, rule, lookup)),
    edges: entries.flatMap((entry) =>
      rule.relations(entry).flatMap((joined) => edgesOf({ kind: vocabularyKinds[list], id: entry.id }, joined, lookup)),
    ),
  };
}

function nodeOf<K extends VocabularyKind>(list: K, entry: Entry<K>, rule: Rule<K>, lookup: Lookup): FactNode {
  const { id, name, aliases } = entry;
  const fields = searchFields({ name, aliases, summary: rule.summary?.(entry) ?? [] });
  return makeNode(vocabularyKinds[list], id, {
    name,
    aliases,
    sort: sortOf(entry, lookup),
    ...fields,
    ...rule.values(entry),
  });
}

function edgesOf(source: { kind: Kind; id: string }, [relation, kind, names]: Joined, lookup: Lookup): FactEdge[] {
  return [names ?? []].flat().map((name, i) => {
    const target = { kind, id: lookup.idOf(kind, name) };
    const position = relation === 'ISSUED_BY' ? { position: i + 1 } : {};
    return makeEdge(relation, source, target, { sort: edgeSort(i, target.id), ...position });
  });
}

/** Regions lie in the order of their codes, a zone after the place around it; documents by date; all else by id. */
function sortOf(entry: VocabularyEntry, lookup: Lookup): string {
  if ('level' in entry) return `${codeOf(entry, lookup)}|${entry.id}`;
  if ('documentType' in entry) return policySort(entry);
  return entry.id;
}

/** The `sort` of a policy: by date of issue, those without at the end. */
export function policySort({ id, issued }: { readonly id: string; readonly issued?: string | undefined }): string {
  return `${issued ?? '9999'}|${id}`;
}

function codeOf(region: Entry<'regions'>, lookup: Lookup): string {
  if (region.code !== undefined || region.parent === undefined) return region.code ?? '';
  const parent = lookup.entry('regions', lookup.idOf('REGION', region.parent));
  return parent ? codeOf(parent, lookup) : '';
}
