import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { decode } from '../documents/decode.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { LineMap } from './lines.ts';
import { parsePlain } from './parse.ts';
import { type PolicyRecord, recordSchema, type Vocabulary, vocabularySchema } from './schema.ts';
import { maxCharacters, type Plain, readYaml } from './yaml.ts';

/** What was read from one document of a file; `lines` says where each of its lists and mappings stands. */
export type Source<T> = {
  readonly id: string;
  readonly file: string;
  readonly value: T;
  readonly lines: LineMap;
  /** Ids in entries that were left out for their faults; null where nothing was. */
  readonly leftOut: ReadonlySet<string> | null;
};
/** `id` is that of the policy. */
export type RecordSource = Source<PolicyRecord>;
/** `id` is `vocabulary:<file name without ending>`. */
export type VocabularySource = Source<Vocabulary>;
export type Sources = {
  readonly records: readonly RecordSource[];
  readonly vocabularies: readonly VocabularySource[];
  readonly faults: readonly Fault[];
};

const endings = ['.yaml', '.yml', '.json'];

/** Reads records and vocabularies from files and folders; collects every fault of all of them. Never throws. */
export async function readSources(paths: readonly string[]): Promise<Sources> {
  const listings = await Promise.all(paths.map(listFiles));
  const files = [...new Set(listings.flatMap((listing) => listing.files))];
  const read = await Promise.all(files.map(readFileSources));
  return {
    records: read.flatMap((sources) => sources.records),
    vocabularies: read.flatMap((sources) => sources.vocabularies),
    faults: sortFaults([...listings, ...read].flatMap((part) => part.faults)),
  };
}

/** The fault at a value that was read from the source, or at one of its keys. */
export function faultAt(source: Source<unknown>, value: object, key: string | number | null, message: string): Fault {
  const known = source.lines.get(value);
  const line = (key === null ? undefined : known?.entries.get(key)) ?? known?.own ?? 1;
  return { file: source.file, line, message };
}

async function listFiles(path: string): Promise<{ files: string[]; faults: Fault[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [spelled(path)], faults: [] };
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
      .map((entry) => spelled(join(entry.parentPath, entry.name)));
    return { files: files.sort(), faults: [] };
  } catch {
    return { files: [], faults: [{ file: path, line: 1, message: 'cannot be read; should be a file or a folder' }] };
  }
}

/** One spelling for a file that is given in several ways: from the working folder where it lies inside. */
function spelled(path: string): string {
  const inside = relative('', resolve(path));
  return inside.startsWith('..') || isAbsolute(inside) ? resolve(path) : inside;
}

async function readFileSources(file: string): Promise<Sources> {
  try {
    const { size } = await stat(file);
    // A character takes at most four bytes; a larger file is not even read.
    const text = size > maxCharacters * 4 ? ' '.repeat(maxCharacters + 1) : decode(await readFile(file));
    return sourcesIn(file, text);
  } catch {
    return { records: [], vocabularies: [], faults: [{ file, line: 1, message: 'cannot be read' }] };
  }
}

/** Reads the records and vocabularies that a text holds; `file` names it in faults. */
export function sourcesIn(file: string, text: string): Sources {
  const { documents, faults } = readYaml(file, text);
  const read = documents.map((plain, i) => sourceIn(file, plain, i));
  return {
    records: read.flatMap((sources) => sources.records),
    vocabularies: read.flatMap((sources) => sources.vocabularies),
    faults: sortFaults([...faults, ...read.flatMap((sources) => sources.faults)]),
  };
}

function sourceIn(file: string, plain: Plain, index: number): Sources {
  const { value, lines } = plain;
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'policy')) {
    const record = parsePlain(file, plain, recordSchema);
    const records = record.value
      ? [{ id: record.value.policy.id, file, value: record.value, lines, leftOut: record.leftOut }]
      : [];
    return { records, vocabularies: [], faults: record.faults };
  }
  const vocabulary = parsePlain(file, plain, vocabularySchema);
  const id = `vocabulary:${basename(file, extname(file))}${index === 0 ? '' : `-${index + 1}`}`;
  const vocabularies = vocabulary.value
    ? [{ id, file, value: vocabulary.value, lines, leftOut: vocabulary.leftOut }]
    : [];
  return { records: [], vocabularies, faults: vocabulary.faults };
}
