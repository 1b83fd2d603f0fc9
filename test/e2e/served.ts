import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources } from '../../graph/load.ts';
import { openStore } from '../../graph/store/open.ts';
import { createApp } from '../../server/app.ts';
import { buildClient, clientDir } from '../../server/buildClient.ts';
import { listen, stopListening } from '../../server/listen.ts';

export type Served = { readonly url: string; close(): Promise<void> };

/** The explorer over the seeds, as a person gets it: built client, embedded store, originals where they are given. */
export async function serveSeeds(): Promise<Served> {
  await buildClient();
  const dataDir = mkdtempSync(join(tmpdir(), 'explorer-'));
  const store = await openStore({ dataDir, neo4j: null });
  const seeds = join(import.meta.dirname, '../../seeds');
  const { faults } = await loadSources(store, [seeds], { documents: process.env.DOCUMENTS_DIR ?? null, base: [] });
  if (faults.length > 0) throw new Error(`the seeds have ${faults.length} faults; npm run check -- seeds says which`);
  const { server, url } = await listen(createApp({ store, clientDir }), '127.0.0.1', 0);
  const close = async () => {
    await stopListening(server, 1_000);
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, close };
}
