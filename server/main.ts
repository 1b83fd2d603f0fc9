import { pino } from 'pino';
import { GraphError } from '../graph/errors.ts';
import { openStore } from '../graph/store/open.ts';
import type { GraphStore } from '../graph/store/port.ts';
import { createApp } from './app.ts';
import { buildClient, clientDir } from './buildClient.ts';
import { commandsOver } from './commands.ts';
import { readSettings, type Settings } from './env.ts';
import { internalHandler, newToken, publishAddress } from './internal.ts';
import { type Listening, listen, stopListening } from './listen.ts';
import { loadSeeds } from './loadSeeds.ts';

/**
 * `npm start`: builds the explorer where needed, opens the store, loads the seeds, serves both, and prints one line once
 * they answer. Ends on SIGTERM and SIGINT; what keeps it from starting is said on standard error, with status 1.
 */
const logger = pino({ level: 'info' }, pino.destination(2));
/** How long requests under way may still run once the server is told to stop. */
const grace = 5_000;

async function start(): Promise<void> {
  const settings = readSettings();
  await buildClient();
  const store = await openStore(settings);
  try {
    await serve(store, settings);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(store: GraphStore, settings: Settings): Promise<void> {
  const commands = commandsOver(store, settings);
  const token = newToken();
  const internal = internalHandler(token, commands);
  const app = createApp({ store, logger, clientDir, ...(settings.neo4j ? {} : { internal }) });
  const listening = await listen(app, settings.host, settings.port);
  try {
    await loadSeeds(store, commands, settings);
    await Promise.all(['/', '/graphql?query={__typename}', '/ready'].map((path) => answers(app, path)));
  } catch (error) {
    await stopListening(listening.server, 0);
    throw error;
  }
  const withdraw = settings.neo4j ? async () => {} : await publishAddress(settings.dataDir, listening.url, token);
  stopOnSignal(listening, store, withdraw);
  process.stdout.write(`Ready: ${listening.url}\n`);
}

async function answers(app: ReturnType<typeof createApp>, path: string): Promise<void> {
  const response = await app.fetch(`http://localhost${path}`, { headers: { accept: 'text/html, application/json' } });
  if (!response.ok) throw new Error(`${path} answers with status ${response.status}`);
}

function stopOnSignal({ server }: Listening, store: GraphStore, withdraw: () => Promise<void>): void {
  const stop = async () => {
    await withdraw();
    await stopListening(server, grace);
    await store.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

try {
  await start();
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
