import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Row, times } from './times.ts';

const main = join(import.meta.dirname, '../../server/main.ts');

/** Milliseconds from `node server/main.ts` to its line `Ready: …`: over no store, and over one that holds the seeds. */
export async function timeStart(rounds = 3): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'start-'));
  const clear = () => rm(dataDir, { recursive: true, force: true });
  let stop: Stop = async () => undefined;
  const run = async () => {
    stop = await startServer(dataDir);
  };
  try {
    return [
      await times('with nothing loaded', rounds, run, { before: clear, after: () => stop() }),
      await times('with the seeds loaded', rounds, run, { after: () => stop() }),
    ];
  } finally {
    await clear();
  }
}

type Stop = () => Promise<void>;

/** Starts a server and waits until it says that it is ready; the answer stops it. */
async function startServer(dataDir: string): Promise<Stop> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', NEO4J_URI: '' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([ready(child.stdout), ended.then(() => Promise.reject(new Error('the server ended')))]);
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

async function ready(output: AsyncIterable<unknown>): Promise<void> {
  let said = '';
  for await (const data of output) {
    said += String(data);
    if (said.includes('Ready: ')) return;
  }
}
