import { join } from 'node:path';
import { attachDocuments } from '../../graph/documents/attach.ts';
import type { FactSet } from '../../graph/facts.ts';
import { type CheckedSources, checkSources } from '../../graph/records/check.ts';
import { compileRecord, compileVocabulary } from '../../graph/records/compile.ts';

/** Folder of the invented corpus, which carries the behaviour tests: two cities and a county of a province that is not. */
export const corpusDir = import.meta.dirname;
export const corpusDocuments = join(corpusDir, 'documents');

/** The corpus read and checked, without the vocabularies of the seeds. */
export async function readCorpus(): Promise<CheckedSources> {
  return checkSources([join(corpusDir, 'policies'), join(corpusDir, 'vocabulary')], []);
}

/** The corpus as fact sets, vocabularies first; with its originals attached unless `documents` is false. */
export async function compileCorpus({ documents = true } = {}): Promise<FactSet[]> {
  const { records, vocabularies, lookup } = await readCorpus();
  const { attached } = documents ? await attachDocuments(records, corpusDocuments) : { attached: new Map() };
  return [
    ...vocabularies.map((vocabulary) => compileVocabulary(vocabulary, lookup)),
    ...records.map((record) => compileRecord(record, lookup, attached.get(record.id))),
  ];
}
