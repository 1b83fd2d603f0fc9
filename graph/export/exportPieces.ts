import type { Ask } from '../analysis/ask.ts';
import { GraphError } from '../errors.ts';
import { corpusVersion } from '../store/questions/corpus.ts';
import type { Format, Piece } from './format.ts';
import { formats } from './formats.ts';
import { exportGraph } from './graph.ts';
import { readMeta } from './meta.ts';

/** The format of this name; rejects with `BAD_USER_INPUT` and the names that there are. */
export function formatOf(id: string): Format {
  const format = formats.find((known) => known.id === id);
  if (format) return format;
  const message = `no format "${id.slice(0, 40)}"; it is one of ${formats.map((known) => known.id).join(', ')}`;
  throw new GraphError('BAD_USER_INPUT', message, { argument: 'format' });
}

/**
 * The whole graph as text, piece by piece, in memory that does not grow with it. Rejects with `STORE_UNAVAILABLE` where
 * something was loaded meanwhile: the file would hold parts of two versions.
 */
export async function* exportPieces(ask: Ask, format: Format, now = new Date()): AsyncGenerator<Piece> {
  const graph = exportGraph(ask, await readMeta(ask, now));
  yield* inChunks(format.run(graph));
  if ((await ask(corpusVersion, null)) === graph.meta.corpusVersion) return;
  throw new GraphError('STORE_UNAVAILABLE', 'the graph was changed while it was exported; run the export again');
}

/** Lines are short: a write for each would take most of the time. */
const chunk = 64 * 1024;

async function* inChunks(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let file: string | null = null;
  let text = '';
  for await (const piece of pieces) {
    if (text !== '' && (piece.file !== file || text.length >= chunk)) {
      yield { file, text };
      text = '';
    }
    file = piece.file;
    text += piece.text;
  }
  if (text !== '') yield { file, text };
}
