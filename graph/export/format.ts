import type { ExportGraph } from './graph.ts';

/** A stretch of text of one file; `file` is a name within a folder, or null where the format is a single file. */
export type Piece = { readonly file: string | null; readonly text: string };

/** A way to write the whole graph. Pieces come in the order of the files, so that one file is open at a time. */
export type Format = {
  readonly id: string;
  readonly description: string;
  /** Without the dot; null for a folder of several files. */
  readonly extension: string | null;
  readonly mime: string;
  readonly run: (graph: ExportGraph) => AsyncIterable<Piece>;
};
