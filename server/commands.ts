import { resolve } from 'node:path';
import { copiesIn } from '../graph/copies.ts';
import { exportPieces, formatOf } from '../graph/export/exportPieces.ts';
import type { Piece } from '../graph/export/format.ts';
import { type Loaded, loadSources, removeSources } from '../graph/load.ts';
import { readSources } from '../graph/records/read.ts';
import type { GraphStore, LoadReport } from '../graph/store/port.ts';
import type { Settings } from './env.ts';

/** What the command line asks of a store, its own or a server's. */
export type Commands = {
  /** Loads files and folders, given as absolute paths; originals come from `documents`, else from the settings. */
  load(paths: readonly string[], documents: string | null): Promise<Loaded>;
  remove(ids: readonly string[]): Promise<LoadReport>;
  /** The whole graph in a format, by its id. */
  export(format: string): AsyncIterable<Piece>;
};

/** The commands as a server has them. */
export type OwnCommands = Commands & {
  /** Files of what earlier loads kept, besides what is in these files and folders. */
  earlier(paths: readonly string[]): Promise<readonly string[]>;
};

/** The commands over an open store. Files in faults are absolute: the asker may stand in another folder. */
export function commandsOver(store: GraphStore, { dataDir, documentsDir }: Settings): OwnCommands {
  const copies = copiesIn(dataDir);
  return {
    async load(paths, documents) {
      const loaded = await loadSources(store, paths, { documents: documents ?? documentsDir, copies });
      return { ...loaded, faults: loaded.faults.map((fault) => ({ ...fault, file: resolve(fault.file) })) };
    },
    remove: (ids) => removeSources(store, ids, copies),
    export: (format) => exportPieces((question, request) => store.ask(question, request), formatOf(format)),
    async earlier(paths) {
      const { records, vocabularies } = await readSources(paths);
      return copies.others([...records, ...vocabularies].map(({ id }) => id));
    },
  };
}
