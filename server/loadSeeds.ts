import { join, relative } from 'node:path';
import { GraphError } from '../graph/errors.ts';
import { printFault } from '../graph/records/fault.ts';
import type { GraphStore } from '../graph/store/port.ts';
import type { Commands, OwnCommands } from './commands.ts';
import type { Settings } from './env.ts';

const seeds = join(import.meta.dirname, '..', 'seeds');

/**
 * Loads the seeds: into the embedded store always (what is there already stays as it is), into a Neo4j only where it
 * holds nothing. Warnings go to standard error; faults reject with `BAD_USER_INPUT`, one a line.
 */
export async function loadSeeds(store: GraphStore, commands: OwnCommands, settings: Settings): Promise<void> {
  if (settings.neo4j && !(await store.isEmpty())) return;
  const faults = await loadAloud(commands, [seeds]);
  if (faults.length > 0) throw new GraphError('BAD_USER_INPUT', faults.join('\n'));
  if (settings.documentsDir) await attachEarlier(commands);
}

/** Attaches originals to what earlier loads brought; what no longer passes stays as it is and is said. */
async function attachEarlier(commands: OwnCommands): Promise<void> {
  const earlier = await commands.earlier([seeds]);
  if (earlier.length === 0) return;
  for (const fault of await loadAloud(commands, earlier)) process.stderr.write(`warning: ${fault}\n`);
}

/** Loads, says the warnings, and answers the faults, one a line. */
async function loadAloud(commands: Commands, paths: readonly string[]): Promise<string[]> {
  const { faults, warnings } = await commands.load(paths, null);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  return faults.map((fault) => printFault({ ...fault, file: relative('', fault.file) }));
}
