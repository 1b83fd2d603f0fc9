import { fileURLToPath } from 'node:url';
import { checkDates, checkDocumentDates } from './checks/dates.ts';
import { checkDoubles } from './checks/doubles.ts';
import { checkAddresses, checkCounted, checkIds } from './checks/ids.ts';
import { checkIncentives } from './checks/incentives.ts';
import { checkTargets } from './checks/targets.ts';
import { checkWords } from './checks/words.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { Lookup } from './lookup.ts';
import { type RecordSource, readSources, type Sources } from './read.ts';
import { resolveSources } from './resolve.ts';

/** The vocabularies that stand behind every record. */
export const seedVocabulary = fileURLToPath(new URL('../../seeds/vocabulary', import.meta.url));

export type CheckedSources = Sources & { readonly lookup: Lookup };

/**
 * Reads files and folders together with the vocabularies of the project (`base`), resolves every name and checks all that
 * can be checked without the originals. All faults of all files come at once; with none, everything may be compiled.
 */
export async function checkSources(
  paths: readonly string[],
  base: readonly string[] = [seedVocabulary],
): Promise<CheckedSources> {
  const sources = await readSources([...base, ...paths]);
  const { lookup, faults } = resolveSources(sources.vocabularies, sources.records);
  const beyond = [
    ...sources.vocabularies.flatMap(checkDocumentDates),
    ...sources.records.flatMap((source) => checkRecord(source, lookup)),
  ];
  return { ...sources, lookup, faults: sortFaults([...sources.faults, ...faults, ...beyond]) };
}

/** What a schema cannot say about one record. */
export function checkRecord(source: RecordSource, lookup: Lookup): Fault[] {
  return [
    ...checkIds(source),
    ...checkAddresses(source),
    ...checkCounted(source),
    ...checkTargets(source, lookup),
    ...checkIncentives(source),
    ...checkDoubles(source, lookup),
    ...checkDates(source),
    ...checkDocumentDates({ ...source, value: source.value.vocabulary }),
    ...checkWords(source),
  ];
}
