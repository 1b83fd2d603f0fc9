import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '../../../graph/export/formats.ts';
import { copyIn } from './copyIn.ts';

const seeds = join(import.meta.dirname, '../../../seeds');
const one = join(import.meta.dirname, 'exportOne.ts');

/** Exports a graph of so many nodes from the embedded store in every format, each in a process of its own. */
export async function benchExports(nodes: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-export-'));
  try {
    const written = await copyIn(dataDir, seeds, nodes);
    process.stdout.write(`LadybugDB: exports of ${written.nodes} nodes and ${written.edges} relations\n`);
    for (const { id } of formats) execFileSync(process.execPath, [one, dataDir, id], { stdio: 'inherit' });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
