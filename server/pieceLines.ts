import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { z } from 'zod';
import { type ErrorCode, GraphError } from '../graph/errors.ts';
import type { Piece } from '../graph/export/format.ts';

/** Pieces of an export on their way from one process to another: a line of JSON each, the last one says how it ended. */

const line = z.union([
  z.object({ file: z.string().nullable(), text: z.string() }),
  z.object({ code: z.string(), message: z.string(), fields: z.record(z.string(), z.unknown()) }),
  z.object({ end: z.literal(true) }),
]);

/** Pieces as lines; a refusal midway is said in the last one. */
export function writtenPieces(pieces: AsyncIterable<Piece>): ReadableStream<Uint8Array> {
  const lines = encoded(pieces);
  return new ReadableStream({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}

async function* encoded(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const written = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`);
  try {
    for await (const piece of pieces) yield written(piece);
    yield written({ end: true });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    yield written({ code: error.code, message: error.message, fields: error.fields });
  }
}

/** The pieces in an answer; rejects with what was refused midway, and where the answer breaks off. */
export async function* piecesIn(response: Response): AsyncGenerator<Piece> {
  if (response.body) {
    const input = Readable.fromWeb(response.body as NodeStream<Uint8Array>);
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const text of lines) {
      const said = line.parse(JSON.parse(text));
      if ('end' in said) return;
      if ('code' in said) throw new GraphError(said.code as ErrorCode, said.message, said.fields);
      yield said;
    }
  }
  throw new GraphError('STORE_UNAVAILABLE', 'the server broke off the export; run it again');
}
