import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import lbug from '@ladybugdb/core';
import type { Value } from '../../../graph/facts.ts';
import type { Kind } from '../../../graph/model.ts';
import { type Column, edgeColumns, internalTables, nodeColumns } from '../../../graph/store/columns.ts';
import { openStore } from '../../../graph/store/open.ts';
import { labelOf } from '../../../graph/store/text.ts';
import { copiesOf } from './copies.ts';

/** One table of rows, as a file and with what LadybugDB must be told to read it. */
type Sheet = { readonly file: string; readonly stream: WriteStream; readonly into: string; readonly options: string };
type Values = Readonly<Record<string, Value>>;
type Ends = { readonly source: { readonly kind: Kind }; readonly target: { readonly kind: Kind } };

const owner = { owners: ['policy:scale'], teller: 'policy:scale' };

/** Fills a new embedded store in a folder with copies of the seeds until it holds so many nodes: by `COPY`, which is fast. */
export async function copyIn(dataDir: string, seeds: string, nodes: number): Promise<{ nodes: number; edges: number }> {
  await (await openStore({ dataDir, neo4j: null })).close();
  const folder = join(dataDir, 'rows');
  await mkdir(folder);
  const sheets = new Map<string, Sheet>();
  const written = await writeRows(sheets, folder, seeds, nodes);
  for (const { stream } of sheets.values()) await finished(stream.end());
  await readRows(join(dataDir, 'graph.lbug'), [...sheets.values()]);
  await rm(folder, { recursive: true });
  return written;
}

async function writeRows(sheets: Map<string, Sheet>, folder: string, seeds: string, nodes: number) {
  const written = { nodes: 0, edges: 0 };
  const source = { id: 'policy:scale', manifest: '[]', version: 'scale' };
  await write(sheetOf(sheets, folder, 'Source', ''), internalTables.Source, source, []);
  for await (const facts of copiesOf(seeds)) {
    for (const { kind, id, hash, properties } of facts.nodes)
      await write(sheetOf(sheets, folder, labelOf(kind), ''), nodeColumns(kind), { ...properties, kind, id, hash }, []);
    for (const { relation, id, hash, properties, source, target } of facts.edges)
      await write(
        sheetOf(sheets, folder, relation, endsOf({ source, target })),
        edgeColumns(relation),
        { ...properties, relation, id, hash },
        [source.id, target.id],
      );
    written.nodes += facts.nodes.length;
    written.edges += facts.edges.length;
    if (written.nodes >= nodes) break;
  }
  return written;
}

function sheetOf(sheets: Map<string, Sheet>, folder: string, into: string, options: string): Sheet {
  const key = `${into} ${options}`;
  const file = join(folder, `${sheets.size}.csv`);
  const sheet = sheets.get(key) ?? { file, stream: createWriteStream(file), into, options };
  sheets.set(key, sheet);
  return sheet;
}

/** Between which tables a relation goes. */
const endsOf = ({ source, target }: Ends): string =>
  `, from='${labelOf(source.kind).replaceAll('`', '')}', to='${labelOf(target.kind).replaceAll('`', '')}'`;

async function write({ stream }: Sheet, columns: readonly Column[], given: Values, ends: readonly string[]) {
  const values: Values = { ...given, ...owner };
  const cells = [...ends, ...columns.map(({ name, type }) => cellOf(values[name] ?? (type === 'strings' ? [] : null)))];
  if (!stream.write(`${cells.join(',')}\n`)) await once(stream, 'drain');
}

/** What ends an entry of a list for LadybugDB is left out of it: the size is what is measured. */
function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return `"[${value.map((each) => each.replaceAll(/["',[\]{}]/g, ' ')).join(',')}]"`;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** Nodes before what joins them. */
async function readRows(path: string, sheets: readonly Sheet[]): Promise<void> {
  const database = new lbug.Database(path);
  const connection = new lbug.Connection(database);
  const inOrder = sheets.toSorted((a, b) => Number(a.options !== '') - Number(b.options !== ''));
  for (const { file, into, options } of inOrder) {
    const result = await connection.query(`COPY ${into} FROM '${file}' (header=false, parallel=false${options})`);
    for (const each of [result].flat()) each.close();
  }
  await connection.close();
  await database.close();
}
