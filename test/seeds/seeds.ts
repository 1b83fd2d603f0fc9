import { join } from 'node:path';
import type { FactSet } from '../../graph/facts.ts';
import { type CheckedSources, checkSources } from '../../graph/records/check.ts';
import { compileRecord, compileVocabulary } from '../../graph/records/compile.ts';

/** The seeds read and checked, with the vocabularies they share. */
export async function readSeeds(): Promise<CheckedSources> {
  return checkSources([join(import.meta.dirname, '../../seeds/policies')]);
}

/** The seeds as fact sets, vocabularies first; no original is attached. */
export async function compileSeeds(): Promise<FactSet[]> {
  const { records, vocabularies, lookup } = await readSeeds();
  return [
    ...vocabularies.map((vocabulary) => compileVocabulary(vocabulary, lookup)),
    ...records.map((record) => compileRecord(record, lookup)),
  ];
}
