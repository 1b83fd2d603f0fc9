import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga, useReadinessCheck as readinessCheck } from 'graphql-yoga';
import { type Logger, pino } from 'pino';
import type { GraphStore } from '../graph/store/port.ts';
import { type Context, makeContext } from './context.ts';
import { readGallery } from './gallery.ts';
import { graphiqlFor, renderPage } from './graphiql.ts';
import { type Limits, usualLimits } from './limits.ts';
import { intercept } from './plugins/intercept.ts';
import { limitCost } from './plugins/limitCost.ts';
import { limitShape } from './plugins/limitShape.ts';
import { limitTime } from './plugins/limitTime.ts';
import { maskError } from './plugins/maskErrors.ts';
import { secureHeaders } from './plugins/secureHeaders.ts';
import { serveClient } from './plugins/serveClient.ts';
import { serveExport } from './plugins/serveExport.ts';
import { serveGallery } from './plugins/serveGallery.ts';
import { serveReconcile } from './plugins/serveReconcile.ts';
import { readSchema } from './readSchema.ts';
import { resolvers } from './resolvers/resolvers.ts';

export type AppOptions = {
  readonly store: GraphStore;
  readonly logger?: Logger;
  /** Folder of the built client; without one only the API is served. */
  readonly clientDir?: string;
  readonly limits?: Partial<Limits>;
  /** Answers requests that are not for the public, null to all others. */
  readonly internal?: (request: Request) => Promise<Response | null>;
};

/**
 * The whole server as a handler of requests, which never listens: GraphQL (and GraphiQL, for browsers) at `/graphql`,
 * `/health` and `/ready`, its research questions at `/gallery.json`, the Reconciliation API at `/reconcile`, the whole
 * graph as a file at `/export`, the client everywhere else.
 */
export function createApp({
  store,
  logger = pino({ enabled: false }),
  clientDir,
  limits: given,
  internal,
}: AppOptions) {
  const limits = { ...usualLimits, ...given };
  const gallery = readGallery();
  return createYoga<object, Context>({
    schema: makeExecutableSchema({ typeDefs: readSchema(), resolvers }),
    context: ({ request }) =>
      makeContext(store, AbortSignal.any([request.signal, AbortSignal.timeout(limits.timeout)])),
    graphiql: graphiqlFor(gallery),
    renderGraphiQL: renderPage,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: limits.body,
    maskedErrors: { maskError: maskError(logger) },
    plugins: [
      secureHeaders(),
      readinessCheck({ endpoint: '/ready', check: () => isReady(store) }),
      ...(internal ? [intercept(internal)] : []),
      serveGallery(gallery),
      serveReconcile({ store, logger, limits }),
      serveExport({ store, logger }),
      ...(clientDir ? [serveClient(clientDir)] : []),
      limitShape(limits),
      limitCost(limits.cost),
      limitTime(limits.timeout),
    ],
  });
}

/** Whether the store answers and holds anything. */
async function isReady(store: GraphStore): Promise<boolean> {
  return store.isEmpty().then(
    (empty) => !empty,
    () => false,
  );
}
