import type { FactSet } from '../../graph/facts.ts';

/** The fact sets of records so many times over, each time under other ids: a corpus that grows. */
export function copied(sets: readonly FactSet[], times: number): FactSet[] {
  const records = sets.filter(({ source }) => source.startsWith('policy:'));
  const vocabularies = sets.filter(({ source }) => source.startsWith('vocabulary:'));
  return [...vocabularies, ...Array.from({ length: times }, (_, i) => records.map((set) => copy(set, i + 1))).flat()];
}

/** Ids of policies hold their slug, and those of measures, targets and incentives that of their policy. */
function copy(set: FactSet, number: number): FactSet {
  const slug = set.source.slice('policy:'.length);
  return JSON.parse(JSON.stringify(set).replaceAll(slug, `${slug}-${number}`)) as FactSet;
}
