import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Ask } from '../../graph/analysis/ask.ts';
import { GraphError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import type { Limits } from '../limits.ts';
import { candidates } from '../reconcile/candidates.ts';
import { extend, readExtension } from '../reconcile/extend.ts';
import { manifest, suggestTypes } from '../reconcile/manifest.ts';
import { preview } from '../reconcile/preview.ts';
import { proposeProperties, suggestProperties } from '../reconcile/properties.ts';
import { readQueries } from '../reconcile/readQueries.ts';
import { Refusal } from '../reconcile/refusal.ts';
import { suggestEntities } from '../reconcile/suggestEntities.ts';

export type ReconcileOptions = {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly limits: Pick<Limits, 'body' | 'timeout'>;
};

const root = '/reconcile';
/** Every endpoint may be asked from any page: all of it is public, and nothing can be changed. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type',
};

/** Answers OpenRefine and others by the Reconciliation API 0.2 at `/reconcile`. */
export function serveReconcile({ store, logger, limits }: ReconcileOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== root && !url.pathname.startsWith(`${root}/`)) return;
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(limits.timeout)]);
      const ask: Ask = (question, asked) => store.ask(question, asked, { signal });
      const response = await answer(request, url, { ask, body: limits.body }).catch((error) => refused(error, logger));
      for (const [name, value] of Object.entries(open)) response.headers.set(name, value);
      endResponse(response);
    },
  };
}

type Means = { readonly ask: Ask; readonly body: number };

async function answer(request: Request, url: URL, { ask, body }: Means): Promise<Response> {
  const { method } = request;
  const given = url.searchParams;
  if (method === 'OPTIONS') return new Response(null, { status: 204 });
  if (method !== 'GET' && !(method === 'POST' && url.pathname === root))
    throw new Refusal(405, `${method} is not answered here; send GET, or POST to ${root}`);
  switch (url.pathname.slice(root.length)) {
    case '': {
      const form = method === 'POST' ? await formOf(request, body) : given;
      const [queries, extension] = [form.get('queries'), form.get('extend')];
      if (queries !== null) return Response.json(await candidates(ask, readQueries(queries)));
      if (extension !== null) return Response.json(await extend(ask, readExtension(extension)));
      if (method === 'POST')
        throw new Refusal(400, 'the form has neither the field queries nor extend; it holds one of them as JSON');
      return Response.json(manifest(url.origin));
    }
    case '/suggest/entity':
      return Response.json(await suggestEntities(ask, given.get('prefix') ?? '', Number(given.get('cursor') ?? 0)));
    case '/suggest/property':
      return Response.json(suggestProperties(given.get('prefix') ?? ''));
    case '/properties':
      return Response.json(proposeProperties(given.get('type') ?? '', Number(given.get('limit') ?? 0)));
    case '/suggest/type':
      return Response.json(suggestTypes(given.get('prefix') ?? ''));
    case '/preview':
      return html(await preview(ask, given.get('id') ?? ''));
    default:
      throw new Refusal(404, `nothing at ${url.pathname.slice(0, 80)}; the manifest at ${root} says what there is`);
  }
}

const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** A form, as long as it is not too large. */
async function formOf(request: Request, most: number): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw new Refusal(415, 'the body is of another type; it should be application/x-www-form-urlencoded');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const given of request.body ?? []) {
    // A request that is handed over within the process may come as text.
    const chunk = Buffer.from(given);
    size += chunk.length;
    if (size > most) throw new Refusal(413, `the body has more than ${most} bytes; send in parts`);
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const statuses: Readonly<Partial<Record<GraphError['code'], number>>> = { STORE_UNAVAILABLE: 503, TIMEOUT: 504 };

function refused(error: unknown, logger: Logger): Response {
  if (error instanceof Refusal) return Response.json({ message: error.message }, { status: error.status });
  if (error instanceof GraphError)
    return Response.json({ message: error.message }, { status: statuses[error.code] ?? 400 });
  logger.error({ err: error }, 'a reconciliation request failed');
  return Response.json({ message: 'something went wrong on the server; its log says what' }, { status: 500 });
}
