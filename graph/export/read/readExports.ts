import { open, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Fault } from '../../records/fault.ts';
import { mark } from '../meta.ts';
import { type FactSets, factSets } from './factSets.ts';
import { readCsv } from './readCsv.ts';
import { type Read, readJson } from './readJson.ts';

/** Exports among files and folders, and what is none (`others`). */
export type ReadExports = FactSets & { readonly warnings: readonly string[]; readonly others: readonly string[] };

/** Reads what `export` wrote, known by its mark, from among paths; everything else is left to others. Never throws. */
export async function readExports(paths: readonly string[]): Promise<ReadExports> {
  const forms = await Promise.all(paths.map(async (path) => ({ path, form: await formOf(path) })));
  const others = forms.filter(({ form }) => form === null).map(({ path }) => path);
  const read = await Promise.all(forms.flatMap(({ path, form }) => (form === null ? [] : [readOne(path, form)])));
  const made = read.map(({ exported }) => exported && factSets(exported));
  return {
    others,
    sets: made.flatMap((one) => one?.sets ?? []),
    left: made.flatMap((one) => one?.left ?? []),
    faults: [...read.flatMap(({ faults }) => faults), ...made.flatMap((one) => one?.faults ?? [])],
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

type Form = { readonly folder: boolean; readonly mark: string };
/** How an export begins, in any layout. */
const beginning = /^\ufeff?\s*\{\s*"meta"\s*:\s*\{\s*"format"\s*:\s*"(policy-graph-explorer\/[^"]*)"/;

async function formOf(path: string): Promise<Form | null> {
  const found = await stat(path).catch(() => null);
  if (!found || (!found.isDirectory() && extname(path).toLowerCase() !== '.json')) return null;
  const start = await startOf(found.isDirectory() ? join(path, 'manifest.json') : path);
  const [, said] = beginning.exec(start) ?? [];
  return said === undefined ? null : { folder: found.isDirectory(), mark: said };
}

async function readOne(path: string, form: Form): Promise<Read> {
  const refused = (message: string): Read => ({ exported: null, faults: [faultOf(path, message)], warnings: [] });
  if (form.mark !== mark) return refused(`is of the form ${form.mark}; should be ${mark}`);
  if (form.folder) return readCsv(path);
  return readFile(path, 'utf8').then(
    (text) => readJson(path, text),
    () => refused('cannot be read'),
  );
}

const faultOf = (file: string, message: string): Fault => ({ file, line: 1, message });

async function startOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
