import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphError } from '../../graph/errors.ts';
import type { Piece } from '../../graph/export/format.ts';

type Pieces = AsyncIterable<Piece>;

/** Writes pieces to standard output, as fast as it takes them; a reader that has seen enough is no failure. */
export async function writeOut(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(texts(pieces)), process.stdout, { end: false });
  } catch (error) {
    if (!hasCode(error, 'EPIPE')) throw error;
  }
}

/** Writes one file, which stands under its name only once it is whole. */
export async function writeOne(pieces: Pieces, path: string): Promise<void> {
  await inPlace(path, () => pipeline(Readable.from(texts(pieces)), createWriteStream(`${path}.new`)));
}

/** Writes every file of a folder, one after the other; each stands under its name once it is whole. */
export async function writeFolder(pieces: Pieces, folder: string): Promise<void> {
  await orRefused(folder, () => mkdir(folder, { recursive: true }));
  const iterator = pieces[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; ) {
    const file = next.value.file ?? '';
    if (file !== basename(file) || file.startsWith('.')) throw new Error(`no name for a file: "${file}"`);
    const own = async function* () {
      for (; !next.done && next.value.file === file; next = await iterator.next()) yield next.value.text;
    };
    const path = join(folder, file);
    await inPlace(path, () => pipeline(Readable.from(own()), createWriteStream(`${path}.new`)));
  }
}

async function* texts(pieces: Pieces): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text;
}

async function inPlace(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await orRefused(path, write);
    await orRefused(path, () => rename(`${path}.new`, path));
  } catch (error) {
    await rm(`${path}.new`, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** What the file system refuses is the asker's to mend. */
async function orRefused(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new GraphError('BAD_USER_INPUT', `cannot write ${path}: ${error.message}`, { path }, error);
  }
}

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;
