import type { Kind } from '../model.ts';
import type { PolicyRecord, Vocabulary, VocabularyKind } from './schema.ts';

/** A place where a record or vocabulary names something: `holder[key]` is the name. */
export type Reference = {
  readonly holder: object;
  readonly key: string | number;
  readonly kind: Kind;
  readonly name: string;
};

/** What each list of a vocabulary describes. */
export const vocabularyKinds = {
  regions: 'REGION',
  instruments: 'INSTRUMENT',
  indicators: 'INDICATOR',
  functions: 'FUNCTION',
  agencies: 'AGENCY',
  programs: 'PROGRAM',
  groups: 'GROUP',
  industries: 'INDUSTRY',
  documents: 'POLICY',
} as const satisfies Record<VocabularyKind, Kind>;

export const vocabularyLists = Object.keys(vocabularyKinds) as VocabularyKind[];

/** Every name that a vocabulary uses. */
export function vocabularyReferences(vocabulary: Vocabulary): Reference[] {
  return [
    ...vocabulary.regions.flatMap((entry) => one(entry, 'parent', 'REGION')),
    ...vocabulary.instruments.flatMap((entry) => one(entry, 'broader', 'INSTRUMENT')),
    ...vocabulary.indicators.flatMap((entry) => [
      ...one(entry, 'broader', 'INDICATOR'),
      ...many(entry.components, 'INDICATOR'),
      ...many(entry.instruments, 'INSTRUMENT'),
    ]),
    ...vocabulary.agencies.flatMap((entry) => [
      ...one(entry, 'region', 'REGION'),
      ...one(entry, 'function', 'FUNCTION'),
    ]),
    ...vocabulary.programs.flatMap((entry) => one(entry, 'region', 'REGION')),
    ...vocabulary.groups.flatMap((entry) => one(entry, 'broader', 'GROUP')),
    ...vocabulary.industries.flatMap((entry) => one(entry, 'broader', 'INDUSTRY')),
    ...vocabulary.documents.flatMap((entry) => [...many(entry.issuers, 'AGENCY'), ...many(entry.regions, 'REGION')]),
  ];
}

/** Every name that a record uses, its own vocabulary aside. */
export function recordReferences(record: PolicyRecord): Reference[] {
  const { policy, measures } = record;
  const targets = [...record.targets, ...measures.flatMap((measure) => measure.targets)];
  const responsibilities = [...record.responsibilities, ...measures.flatMap((measure) => measure.responsibilities)];
  const citations = [...record.citations, ...measures.flatMap((measure) => measure.citations)];
  return [
    ...many(policy.issuers, 'AGENCY'),
    ...many(policy.regions, 'REGION'),
    ...measures.flatMap((measure) => [
      ...measure.codings.flatMap((coding) => one(coding, 'instrument', 'INSTRUMENT')),
      ...measure.programs.flatMap((program) => one(program, 'program', 'PROGRAM')),
      ...measure.groups.flatMap((group) => one(group, 'group', 'GROUP')),
      ...measure.industries.flatMap((industry) => one(industry, 'industry', 'INDUSTRY')),
      ...measure.incentives.flatMap((incentive) => [
        ...one(incentive, 'instrument', 'INSTRUMENT'),
        ...one(incentive, 'recipient', 'GROUP'),
      ]),
    ]),
    ...targets.flatMap((target) => [...one(target, 'indicator', 'INDICATOR'), ...one(target, 'region', 'REGION')]),
    ...responsibilities.flatMap((responsibility) => one(responsibility, 'agency', 'AGENCY')),
    ...citations.flatMap((citation) => one(citation, 'cited', 'POLICY')),
  ];
}

function one<K extends string>(holder: { readonly [key in K]?: string | undefined }, key: K, kind: Kind): Reference[] {
  const name = holder[key];
  return name === undefined ? [] : [{ holder, key, kind, name }];
}

function many(list: readonly string[], kind: Kind): Reference[] {
  return list.map((name, key) => ({ holder: list, key, kind, name }));
}
