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
  try {
    return [
      await times('with nothing loaded', rounds, () => startAndStop(dataDir), { before: clear }),
      await times('with the seeds loaded', rounds, () => startAndStop(dataDir)),
    ];
  } finally {
    await clear();
  }
}

async function startAndStop(dataDir: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', NEO4J_URI: '' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await Promise.race([ready(child.stdout), ended.then(() => Promise.reject(new Error('the server ended')))]);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function ready(output: AsyncIterable<unknown>): Promise<void> {
  let said = '';
  for await (const data of output) {
    said += String(data);
    if (said.includes('Ready: ')) return;
  }
}
