import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { StoreSettings } from '../../graph/store/open.ts';

/**
 * Starts a process that loads a large record, and kills it so many milliseconds after its transaction began. Answers
 * how it ended: `killed`, or `loaded` where it was faster.
 */
export async function loadAndKill(settings: StoreSettings, delay: number): Promise<'killed' | 'loaded'> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'loadMuch.ts'), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<'killed' | 'loaded'>((resolve) =>
    child.once('exit', (code) => resolve(code === 0 ? 'loaded' : 'killed')),
  );
  const begun = new Promise((resolve) => child.stdout.once('data', resolve));
  await Promise.race([begun, ended]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  return ended;
}
