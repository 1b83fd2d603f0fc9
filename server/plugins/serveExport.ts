import { Readable } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Ask } from '../../graph/analysis/ask.ts';
import { exportPieces } from '../../graph/export/exportPieces.ts';
import type { Format } from '../../graph/export/format.ts';
import { formats } from '../../graph/export/formats.ts';
import { zipped } from '../../graph/export/zip.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { corpusVersion } from '../../graph/store/questions/corpus.ts';

type ExportOptions = { readonly store: GraphStore; readonly logger: Logger };

/** How many may be written at once; each keeps a reader of the store busy for as long as it runs. */
const together = 2;

/**
 * Answers `GET /export` with the formats that there are, and `GET /export/FORMAT` with the whole graph as a file to save
 * (csv as a zip archive), written as the store gives it and as fast as the reader takes it.
 */
export function serveExport({ store, logger }: ExportOptions): Plugin {
  let running = 0;
  return {
    async onRequest({ request, url, endResponse }) {
      const asked = /^\/export(?:\/([a-z-]*))?$/.exec(url.pathname);
      if (!asked) return;
      const id = asked[1];
      if (request.method !== 'GET') return endResponse(Response.json(null, { status: 405, headers: { allow: 'GET' } }));
      if (!id) return endResponse(Response.json(formats.map(({ id, description }) => ({ id, description }))));
      const format = formats.find((known) => known.id === id);
      if (!format)
        return endResponse(Response.json({ message: `no format "${id}"; /export lists them` }, { status: 404 }));
      if (running >= together) return endResponse(busy());
      const ask: Ask = (question, asked) => store.ask(question, asked, { signal: request.signal });
      running += 1;
      const done = () => {
        running -= 1;
      };
      endResponse(
        await fileOf(ask, format, { signal: request.signal, done, logger }).catch((error) => {
          done();
          throw error;
        }),
      );
    },
  };
}

const busy = () =>
  Response.json(
    { message: 'others are exporting; try again in a minute' },
    { status: 503, headers: { 'retry-after': '60' } },
  );

type Ways = { readonly signal: AbortSignal; readonly done: () => void; readonly logger: Logger };

async function fileOf(ask: Ask, format: Format, { signal, done, logger }: Ways): Promise<Response> {
  const version = await ask(corpusVersion, null);
  const name = `policy-graph-${version.slice(0, 12)}.${format.extension ?? 'csv.zip'}`;
  const bytes = format.extension === null ? zipped(exportPieces(ask, format)) : encoded(ask, format);
  const stream = Readable.from(bytes, { objectMode: false, signal });
  stream.once('close', done);
  // Once the answer has begun, breaking off is all that can be said of a failure.
  stream.once('error', (error) => signal.aborted || logger.error({ err: error }, 'an export failed'));
  const type = format.extension === null ? 'application/zip' : `${format.mime}; charset=utf-8`;
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}

async function* encoded(ask: Ask, format: Format): AsyncGenerator<Buffer> {
  for await (const { text } of exportPieces(ask, format)) yield Buffer.from(text);
}
