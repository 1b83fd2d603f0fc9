import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { placedFacts } from '../records/facts.ts';
import type { RecordSource } from '../records/read.ts';
import { canonicalize } from './canonical.ts';
import { type Clause, readClauses } from './clauses.ts';
import { readCutLines } from './cutLines.ts';
import { locateCuts } from './cuts.ts';
import { decode } from './decode.ts';

type Original = { readonly path: string; readonly sha256: string };
export type Attached = {
  /** The paragraphs of each original that was found, and the lines cut out of it, by the id of its policy. */
  readonly attached: ReadonlyMap<string, readonly Clause[]>;
  readonly warnings: readonly string[];
};

/** No policy is longer than this; a larger file in the folder is something else. */
const maxBytes = 20_000_000;

/**
 * Finds the originals of records in a folder: by sha256, else by file name where every anchor is found, with a warning.
 * Every record without an original, and every repair or cut that does not fit, is said.
 */
export async function attachDocuments(records: readonly RecordSource[], dir: string): Promise<Attached> {
  const originals = await findOriginals(dir);
  if (!originals) return { attached: new Map(), warnings: [`${dir} cannot be read; should be a folder of originals`] };
  const attached = new Map<string, readonly Clause[]>();
  const warnings: string[] = [];
  for (const record of records) {
    const found = await attach(record, originals);
    if (found.clauses) attached.set(record.id, found.clauses);
    warnings.push(...found.warnings);
  }
  return { attached, warnings };
}

/** The files of a folder with their sums; read one after the other, since there may be thousands. */
async function findOriginals(dir: string): Promise<Original[] | null> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const originals: Original[] = [];
  for (const path of paths.sort()) {
    const bytes = await readBytes(path);
    if (bytes) originals.push({ path, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return originals;
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return (await stat(path)).size > maxBytes ? null : await readFile(path);
  } catch {
    return null;
  }
}

type Found = { readonly clauses?: readonly Clause[]; readonly warnings: readonly string[] };

async function attach(record: RecordSource, originals: readonly Original[]): Promise<Found> {
  const { file, sha256 } = record.value.policy.source;
  const bySum = originals.find((original) => original.sha256 === sha256);
  const original = bySum ?? originals.find((candidate) => basename(candidate.path) === file);
  const bytes = original ? await readBytes(original.path) : null;
  if (!original || !bytes)
    return { warnings: file || sha256 ? [`${record.id}: no original ${file ?? sha256} found`] : [] };
  const name = basename(original.path);
  const { clauses, misfits, lost } = readFor(record, decode(bytes));
  const warnings = misfits.map((misfit) => `${record.id}: cut of ${name}: ${misfit}`);
  const missing = `${lost.length} anchors are not in ${name}, first "${lost[0]}"`;
  if (bySum) return { clauses, warnings: lost.length > 0 ? [...warnings, `${record.id}: ${missing}`] : warnings };
  const otherwise = `${record.id}: the sha256 of ${name} is ${original.sha256}, not ${sha256 ?? 'in the record'}`;
  if (lost.length > 0) return { warnings: [...warnings, `${otherwise}; not attached: ${missing}`] };
  return { clauses, warnings: [...warnings, `${otherwise}; attached since every anchor is found`] };
}

/** The paragraphs of a text as a record reads it, with the cuts that do not fit and the anchors that are lost. */
function readFor({ value: record }: RecordSource, text: string) {
  const { repairs, cuts } = record.policy.source;
  const clauses = readClauses(text, { repairs, cuts });
  const located = locateCuts(canonicalize(text, repairs), text.length, cuts);
  const words = new Map(clauses.map((clause) => [clause.ref, clause.canonical]));
  return {
    clauses: [...clauses, ...readCutLines(text, { repairs, cuts })],
    misfits: located.flatMap((cut) => ('problem' in cut ? [cut.problem] : [])),
    lost: placedFacts(record).flatMap(({ ref, anchor }) =>
      words.get(ref)?.includes(anchor.words) ? [] : [anchor.words],
    ),
  };
}
