import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Clause } from './documents/clauses.ts';
import type { RecordSource, VocabularySource } from './records/read.ts';

type Source = RecordSource | VocabularySource;

/** What was loaded, as files: later loads know names and attached originals by them. */
export type Copies = {
  /** The files of all sources but these. */
  others(ids: readonly string[]): Promise<string[]>;
  /** The clauses that were attached to this record, as long as it still means the same original. */
  clausesOf(record: RecordSource): Promise<readonly Clause[] | null>;
  keep(source: Source, clauses?: readonly Clause[] | undefined): Promise<void>;
  drop(id: string): Promise<void>;
};

/** Keeps copies under a folder: `records/…yaml`, `vocabularies/…yaml`, and `passages/…json` of attached originals. */
export function copiesIn(dir: string): Copies {
  const pathIn = (folder: string, id: string, ending: string) =>
    join(dir, folder, `${encodeURIComponent(id.slice(id.indexOf(':') + 1))}.${ending}`);
  const sourcePath = (id: string) => pathIn(id.startsWith('vocabulary:') ? 'vocabularies' : 'records', id, 'yaml');
  const passagePath = (id: string) => pathIn('passages', id, 'json');
  return {
    async others(ids) {
      const except = new Set(ids.map(sourcePath));
      const folders = await Promise.all(['records', 'vocabularies'].map((folder) => yamlFiles(join(dir, folder))));
      return folders.flat().filter((path) => !except.has(path));
    },
    async clausesOf(record) {
      const text = await readFile(passagePath(record.id), 'utf8').catch(() => null);
      if (text === null) return null;
      const { original, clauses }: Kept = JSON.parse(text);
      return original === originalOf(record) ? clauses : null;
    },
    async keep(source, clauses) {
      await writeWhole(sourcePath(source.id), stringify(source.value, { lineWidth: 0 }));
      if (!clauses || !('policy' in source.value)) return;
      const kept: Kept = { original: originalOf(source as RecordSource), clauses };
      await writeWhole(passagePath(source.id), JSON.stringify(kept));
    },
    async drop(id) {
      await Promise.all([sourcePath(id), passagePath(id)].map((path) => rm(path, { force: true })));
    },
  };
}

type Kept = { readonly original: string; readonly clauses: readonly Clause[] };

/** Which original a record means and how it is read: file, checksum, repairs and cuts. */
const originalOf = ({ value }: RecordSource) => JSON.stringify(value.policy.source);

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** A reader sees the old file or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
