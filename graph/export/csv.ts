import { createHash } from 'node:crypto';
import { kindNames, relationNames } from '../model.ts';
import { wholeEdgeColumns, wholeNodeColumns } from '../store/questions/whole.ts';
import { byteOrderMark, csvLine, exactCell, tidyCell } from './csvText.ts';
import type { Format, Piece } from './format.ts';
import type { ExportGraph } from './graph.ts';
import { claimed } from './json.ts';
import type { Meta } from './meta.ts';
import { tables } from './tables/tables.ts';

/**
 * A folder of tables: `nodes_KIND.csv` and `edges_RELATION.csv` (with `sources.csv` and `claims.csv` all that `load` takes
 * back), a tidy table for each kind of fact, `CITATION.txt`, and `manifest.json` with the sha256 of every other file.
 */
export const csv: Format = {
  id: 'csv',
  description: 'a folder of tables for R, Stata, NVivo and Excel; load takes it back',
  extension: null,
  mime: 'text/csv',
  run: pieces,
};

type File = { readonly name: string; readonly lines: (graph: ExportGraph) => AsyncGenerator<string> };
type Listed = { readonly name: string; readonly lines: number; readonly bytes: number; readonly sha256: string };

const files: readonly File[] = [
  { name: 'CITATION.txt', lines: citation },
  ...kindNames.map((kind) => ({ name: `nodes_${kind}.csv`, lines: (graph: ExportGraph) => nodes(graph, kind) })),
  ...relationNames.map((relation) => ({
    name: `edges_${relation}.csv`,
    lines: (graph: ExportGraph) => edges(graph, relation),
  })),
  { name: 'sources.csv', lines: sources },
  { name: 'claims.csv', lines: claims },
  ...tables.map((table) => ({ name: `${table.name}.csv`, lines: (graph: ExportGraph) => tidy(graph, table) })),
];

async function* pieces(graph: ExportGraph): AsyncGenerator<Piece> {
  const listed: Listed[] = [];
  for (const { name, lines } of files) {
    const hash = createHash('sha256');
    let [count, bytes] = [0, 0];
    for await (const text of lines(graph)) {
      hash.update(text);
      count += 1;
      bytes += Buffer.byteLength(text);
      yield { file: name, text };
    }
    listed.push({ name, lines: count, bytes, sha256: hash.digest('hex') });
  }
  yield { file: 'manifest.json', text: manifest(graph.meta, listed) };
}

const manifest = (meta: Meta, listed: readonly Listed[]) => `${JSON.stringify({ meta, files: listed }, null, 2)}\n`;

async function* citation({ meta }: ExportGraph): AsyncGenerator<string> {
  yield `${meta.citation}\n${meta.licence}\n`;
}

async function* nodes(graph: ExportGraph, kind: (typeof kindNames)[number]): AsyncGenerator<string> {
  const names = wholeNodeColumns(kind).map(({ name }) => name);
  yield byteOrderMark + csvLine(names);
  for await (const node of graph.nodes(kind)) yield csvLine(names.map((name) => exactCell(node[name] ?? null)));
}

async function* edges(graph: ExportGraph, relation: (typeof relationNames)[number]): AsyncGenerator<string> {
  const names = ['source', 'target', ...wholeEdgeColumns(relation).map(({ name }) => name)];
  yield byteOrderMark + csvLine(names);
  for await (const edge of graph.edges(relation)) yield csvLine(names.map((name) => exactCell(edge[name] ?? null)));
}

async function* sources(graph: ExportGraph): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(['id']);
  for await (const source of graph.sources()) yield csvLine([exactCell(source)]);
}

async function* claims(graph: ExportGraph): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(['teller', 'key', 'fact']);
  for await (const { teller, key, fact } of graph.claims())
    yield csvLine([teller, key, fact && JSON.stringify(claimed(fact))].map(exactCell));
}

async function* tidy(graph: ExportGraph, table: (typeof tables)[number]): AsyncGenerator<string> {
  const names = await table.columns(graph);
  yield byteOrderMark + csvLine(names);
  for await (const row of table.rows(graph)) yield csvLine(names.map((name) => tidyCell(row[name] ?? null)));
}
