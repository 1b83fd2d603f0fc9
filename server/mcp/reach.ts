import type { Logger } from 'pino';
import { GraphError } from '../../graph/errors.ts';
import { openStore } from '../../graph/store/open.ts';
import { createApp } from '../app.ts';
import { commandsOver } from '../commands.ts';
import type { Settings } from '../env.ts';
import { findServer } from '../internal.ts';
import { loadSeeds } from '../loadSeeds.ts';
import { type Api, apiAt } from './api.ts';

/** A way to the API, and how to give it back. */
export type Reached = {
  readonly apiFor: (signal: AbortSignal) => Api;
  /** Where the answers come from, for people. */
  readonly from: string;
  readonly close: () => Promise<void>;
};

/**
 * Finds the API: at `url` where one is given, else at the server that holds the embedded store, else over a store opened
 * in this process, with the seeds. Rejects with `STORE_UNAVAILABLE` where another process holds the store.
 */
export async function reach(settings: Settings, url: string | null, logger: Logger): Promise<Reached> {
  if (url !== null) return over(url);
  const server = settings.neo4j ? null : await findServer(settings.dataDir);
  return server ? over(server.url) : within(settings, logger);
}

function over(url: string): Reached {
  const endpoint = url.endsWith('/graphql') ? url : `${url.replace(/\/+$/, '')}/graphql`;
  return { apiFor: (signal) => apiAt(fetch, endpoint, signal), from: endpoint, close: async () => {} };
}

async function within(settings: Settings, logger: Logger): Promise<Reached> {
  const store = await openStore(settings).catch(withAdvice);
  try {
    await loadSeeds(store, commandsOver(store, settings), settings);
  } catch (error) {
    await store.close();
    throw error;
  }
  const app = createApp({ store, logger });
  const send = (url: string, init: RequestInit) => app.fetch(url, init);
  return {
    apiFor: (signal) => apiAt(send, 'http://localhost/graphql', signal),
    from: settings.neo4j?.uri ?? settings.dataDir,
    close: () => store.close(),
  };
}

/** Several clients cannot each open the embedded store, but they can ask one server. */
function withAdvice(error: unknown): never {
  if (!(error instanceof GraphError) || error.code !== 'STORE_UNAVAILABLE') throw error;
  const message = `${error.message}; while npm start runs, any number of clients may ask it`;
  throw new GraphError(error.code, message, error.fields, error);
}
