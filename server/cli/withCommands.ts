import { GraphError } from '../../graph/errors.ts';
import { openStore } from '../../graph/store/open.ts';
import { type Commands, commandsOver } from '../commands.ts';
import { readSettings, type Settings } from '../env.ts';
import { commandsAt, findServer } from '../internal.ts';

/**
 * Runs a command on the configured store: through the server that holds the embedded store, where one does, else on the
 * store itself. The answer is the exit status; what the project refuses is said on standard error, with status 1.
 */
export async function withCommands(work: (commands: Commands) => Promise<number>): Promise<number> {
  try {
    const settings = readSettings();
    const server = settings.neo4j ? null : await findServer(settings.dataDir);
    return server ? await work(commandsAt(server)) : await onStore(settings, work);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function onStore(settings: Settings, work: (commands: Commands) => Promise<number>): Promise<number> {
  const store = await openStore(settings);
  try {
    return await work(commandsOver(store, settings));
  } finally {
    await store.close();
  }
}
