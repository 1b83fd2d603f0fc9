import { join, relative } from 'node:path';
import { GraphError } from '../graph/errors.ts';
import { printFault } from '../graph/records/fault.ts';
import type { GraphStore } from '../graph/store/port.ts';
import type { Commands } from './commands.ts';
import type { Settings } from './env.ts';

const seeds = join(import.meta.dirname, '..', 'seeds');

/**
 * Loads the seeds: into the embedded store always (what is there already stays as it is), into a Neo4j only where it
 * holds nothing. Warnings go to standard error; faults reject with `BAD_USER_INPUT`, one a line.
 */
export async function loadSeeds(store: GraphStore, commands: Commands, { neo4j }: Settings): Promise<void> {
  if (neo4j && !(await store.isEmpty())) return;
  const { report, faults, warnings } = await commands.load([seeds], null);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  if (report) return;
  const lines = faults.map((fault) => printFault({ ...fault, file: relative('', fault.file) }));
  throw new GraphError('BAD_USER_INPUT', lines.join('\n'));
}
