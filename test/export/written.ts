import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportPieces, formatOf } from '../../graph/export/exportPieces.ts';
import { loadSources } from '../../graph/load.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore, LoadReport } from '../../graph/store/port.ts';

/** A moment, so that two exports of one graph are the same bytes. */
const then = new Date('2024-05-06T07:08:09Z');

/** What a format writes, by file; a single file is under its own name, `graph`. */
export async function written(store: GraphStore, format: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const pieces = exportPieces((question, request) => store.ask(question, request), formatOf(format), then);
  for await (const { file, text } of pieces) files.set(file ?? 'graph', (files.get(file ?? 'graph') ?? '') + text);
  return files;
}

/** The one file that a format writes. */
export const writtenOne = async (store: GraphStore, format: string): Promise<string> =>
  (await written(store, format)).get('graph') ?? '';

/** Loads files as `npm run load` would, into an empty embedded store, and lends it. */
export async function reloaded<Result>(
  files: ReadonlyMap<string, string>,
  work: (store: GraphStore, report: LoadReport | null, said: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  const store = await openStore({ dataDir: join(folder, 'data'), neo4j: null });
  try {
    const single = files.get('graph');
    const path = single === undefined ? folder : join(folder, 'graph.json');
    for (const [name, text] of files) await writeFile(single === undefined ? join(folder, name) : path, text);
    const { report, faults, warnings } = await loadSources(store, [path]);
    const said = [...faults.map(({ line, message }) => `${line}: ${message}`), ...warnings];
    return await work(store, report, said);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
