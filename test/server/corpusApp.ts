import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCorpus } from '../corpus/corpus.ts';
import { openApp } from './apps.ts';

/** A server over an embedded store of its own that holds the invented corpus. */
export async function openCorpusApp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'server-'));
  const opened = await openApp({ dataDir, neo4j: null }, await compileCorpus());
  const close = async () => {
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...opened, close };
}

export type CorpusApp = Awaited<ReturnType<typeof openCorpusApp>>;
