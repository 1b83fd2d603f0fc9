import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { placedFacts } from '../records/facts.ts';
import type { RecordSource } from '../records/read.ts';
import { canonicalize } from './canonical.ts';
import { type Clause, readClauses } from './clauses.ts';
import { locateCuts } from './cuts.ts';
import { decode } from './decode.ts';

type Original = { readonly file: string; readonly sha256: string; readonly text: string };
export type Attached = {
  /** The paragraphs of each original that was found, by the id of its policy. */
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
  const originals = await readOriginals(dir);
  if (originals === null)
    return { attached: new Map(), warnings: [`${dir} cannot be read; should be a folder of originals`] };
  const attached = new Map<string, readonly Clause[]>();
  const warnings: string[] = [];
  for (const record of records) {
    const { clauses, warning } = attach(record, originals);
    if (clauses) attached.set(record.id, clauses);
    warnings.push(...warning);
  }
  return { attached, warnings };
}

async function readOriginals(dir: string): Promise<Original[] | null> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return (await Promise.all(files.sort().map(readOriginal))).filter((original) => original !== null);
  } catch {
    return null;
  }
}

async function readOriginal(path: string): Promise<Original | null> {
  if ((await stat(path)).size > maxBytes) return null;
  const bytes = await readFile(path);
  return { file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex'), text: decode(bytes) };
}

function attach(
  { id, value: record }: RecordSource,
  originals: readonly Original[],
): { clauses?: Clause[]; warning: string[] } {
  const { file, sha256, repairs, cuts } = record.policy.source;
  const bySum = originals.find((original) => original.sha256 === sha256);
  const original = bySum ?? originals.find((candidate) => candidate.file === file);
  if (!original) return { warning: file || sha256 ? [`${id}: no original ${file ?? sha256} found`] : [] };
  const clauses = readClauses(original.text, { repairs, cuts });
  const form = canonicalize(original.text, repairs);
  const misfits = locateCuts(form, original.text.length, cuts).flatMap((cut) =>
    'problem' in cut ? [`${id}: cut of ${original.file}: ${cut.problem}`] : [],
  );
  const lost = lostAnchors(record, clauses);
  if (bySum) {
    const missing =
      lost.length > 0 ? [`${id}: ${lost.length} anchors are not in ${original.file}, first "${lost[0]}"`] : [];
    return { clauses, warning: [...misfits, ...missing] };
  }
  const otherwise = `${id}: ${original.file} has another sha256 than the record says (${original.sha256})`;
  if (lost.length === 0)
    return { clauses, warning: [...misfits, `${otherwise}, attached since every anchor is found`] };
  return {
    warning: [...misfits, `${otherwise}, not attached: ${lost.length} anchors are not found, first "${lost[0]}"`],
  };
}

function lostAnchors(record: RecordSource['value'], clauses: readonly Clause[]): string[] {
  const texts = new Map(clauses.map((clause) => [clause.ref, clause.canonical]));
  return placedFacts(record).flatMap(({ ref, anchor }) =>
    texts.get(ref)?.includes(anchor.words) ? [] : [anchor.words],
  );
}
