import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { StoreSettings } from '../../graph/store/open.ts';

type Moment = { readonly after: 'begun' | 'loaded'; readonly delay: number };

/**
 * Starts a process that loads a large record, and kills it so many milliseconds after it has begun or has loaded.
 * Answers `killed`, or `loaded` where it was faster than a kill that was meant to come before.
 */
export async function loadAndKill(settings: StoreSettings, { after, delay }: Moment): Promise<'killed' | 'loaded'> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'loadMuch.ts'), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = listen(child.stdout);
  await Promise.race([said.until(after), ended]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  const early = after === 'begun' && said.text().includes('loaded');
  child.kill('SIGKILL');
  await ended;
  return early ? 'loaded' : 'killed';
}

function listen(output: Readable) {
  let text = '';
  output.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const until = async (word: string) => {
    while (!text.includes(word)) await new Promise((resolve) => output.once('data', resolve));
  };
  return { text: () => text, until };
}
