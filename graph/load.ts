import { relative, resolve } from 'node:path';
import type { Copies } from './copies.ts';
import { type Attached, attachDocuments } from './documents/attach.ts';
import { type ReadExports, readExports } from './export/read/readExports.ts';
import type { FactSet } from './facts.ts';
import { type CheckedSources, checkSources, seedVocabulary } from './records/check.ts';
import { compileRecord, compileVocabulary } from './records/compile.ts';
import type { Fault } from './records/fault.ts';
import type { GraphStore, LoadReport, Tally } from './store/port.ts';

export type LoadOptions = {
  /** Folder of originals whose passages are attached to the records. */
  readonly documents?: string | null;
  /** Where copies of what is loaded are kept; names of earlier loads resolve by them. */
  readonly copies?: Copies;
  /** Vocabularies that stand behind all records; those of the project unless given. */
  readonly base?: readonly string[];
};

export type Loaded = {
  /** What became of everything; null where faults kept it from being loaded. */
  readonly report: LoadReport | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
};

/**
 * Reads, checks and loads files and folders of records and vocabularies, together with the project's own vocabularies,
 * which their names were resolved by; exports too, which stand by themselves. With any fault nothing is loaded.
 */
export async function loadSources(
  store: GraphStore,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const exports = await readExports(paths);
  const { others, faults, warnings } = exports;
  if (faults.length > 0) return { report: null, faults, warnings: [] };
  if (others.length === paths.length) return loadRecords(store, paths, options);
  const records = others.length === 0 ? null : await loadRecords(store, others, options);
  if (records && !records.report) return records;
  const report = await loadExports(store, exports);
  return {
    report: records?.report ? together(report, records.report) : report,
    faults: [],
    warnings: [...warnings, ...(records?.warnings ?? [])],
  };
}

async function loadRecords(
  store: GraphStore,
  paths: readonly string[],
  { documents = null, copies, base = [seedVocabulary] }: LoadOptions,
): Promise<Loaded> {
  const sources = await check(paths, base, copies);
  if (sources.faults.length > 0) return { report: null, faults: sources.faults, warnings: [] };
  const { attached, warnings } = await attach(sources, documents, copies);
  const report = await store.load(compile(sources, attached));
  for (const source of [...sources.vocabularies, ...sources.records])
    if (!isIn(base, source.file)) await copies?.keep(source, attached.get(source.id));
  return { report, faults: [], warnings };
}

/** What nobody describes any more is described for as long as the load lasts. */
async function loadExports(store: GraphStore, { sets, left }: ReadExports): Promise<LoadReport> {
  const report = await store.load([...left, ...sets]);
  if (left.length > 0) await store.remove(left.map(({ source }) => source));
  return report;
}

function together(first: LoadReport, second: LoadReport): LoadReport {
  const sum = (a: Tally, b: Tally): Tally => {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() as (keyof Tally)[];
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
  };
  return {
    created: sum(first.created, second.created),
    changed: sum(first.changed, second.changed),
    unchanged: sum(first.unchanged, second.unchanged),
    removed: sum(first.removed, second.removed),
    proposals: first.proposals + second.proposals,
  };
}

/** Takes sources out of the store by id, and their copies. Rejects with `UNKNOWN_ID` before any goes. */
export async function removeSources(store: GraphStore, ids: readonly string[], copies?: Copies): Promise<LoadReport> {
  const report = await store.remove(ids);
  for (const id of ids) await copies?.drop(id);
  return report;
}

/** The originals in the folder, and for records without one there what an earlier load attached. */
async function attach({ records }: CheckedSources, documents: string | null, copies?: Copies): Promise<Attached> {
  const now = documents ? await attachDocuments(records, documents) : nothingAttached;
  const attached = new Map(now.attached);
  for (const record of records) {
    const before = attached.has(record.id) ? null : await copies?.clausesOf(record);
    if (before) attached.set(record.id, before);
  }
  return { attached, warnings: now.warnings };
}

/** What stands behind every load anyway needs no copy. */
const isIn = (folders: readonly string[], file: string) =>
  folders.some((folder) => !relative(folder, file).startsWith('..'));

const nothingAttached: Attached = { attached: new Map(), warnings: [] };

/** Names that the files and the project leave open may come from earlier loads; faults of those are not this one's. */
async function check(paths: readonly string[], base: readonly string[], copies?: Copies): Promise<CheckedSources> {
  const alone = await checkSources(paths, base);
  if (!copies || alone.faults.length === 0) return alone;
  const given = new Set([...alone.vocabularies, ...alone.records].map(({ id }) => id));
  const others = await copies.others([...given]);
  if (others.length === 0) return alone;
  const { records, vocabularies, faults, lookup } = await checkSources(paths, [...base, ...others]);
  const files = new Set(others.map((path) => resolve(path)));
  return {
    lookup,
    records: records.filter(({ id }) => given.has(id)),
    vocabularies: vocabularies.filter(({ id }) => given.has(id)),
    faults: faults.filter(({ file }) => !files.has(resolve(file))),
  };
}

/** Vocabularies first: records rest on them. */
function compile({ vocabularies, records, lookup }: CheckedSources, attached: Attached['attached']): FactSet[] {
  return [
    ...vocabularies.map((source) => compileVocabulary(source, lookup)),
    ...records.map((source) => compileRecord(source, lookup, attached.get(source.id))),
  ];
}
