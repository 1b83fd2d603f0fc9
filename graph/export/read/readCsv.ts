import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindNames, relationNames } from '../../model.ts';
import { edgeProperties, nodeProperties, type Properties } from '../../properties.ts';
import { type Fault, show } from '../../records/fault.ts';
import type { Column } from '../../store/columns.ts';
import { wholeEdgeColumns, wholeNodeColumns } from '../../store/questions/whole.ts';
import { csvRows, exactValue } from '../csvText.ts';
import type { Exported, Item } from './exported.ts';
import { isMapping } from './isMapping.ts';
import type { Read } from './readJson.ts';

/** How one table of an export reads: its columns, and which of them hold JSON. */
type Shape = { readonly name: string; readonly columns: readonly Column[]; readonly properties: Properties };
type Rows = { readonly items: readonly Item[]; readonly faults: readonly Fault[] };

const text = (name: string): Column => ({ name, type: 'string' });
const nodeShapes: readonly Shape[] = kindNames.map((kind) => ({
  name: `nodes_${kind}.csv`,
  columns: wholeNodeColumns(kind),
  properties: nodeProperties(kind),
}));
const edgeShapes: readonly Shape[] = relationNames.map((relation) => ({
  name: `edges_${relation}.csv`,
  columns: [text('source'), text('target'), ...wholeEdgeColumns(relation)],
  properties: edgeProperties(relation),
}));
const json = { type: 'json', caption: { zh: '', en: '' } } as const;
const sourceShape: Shape = { name: 'sources.csv', columns: [text('id')], properties: {} };
const claimShape: Shape = {
  name: 'claims.csv',
  columns: ['teller', 'key', 'fact'].map(text),
  properties: { fact: json },
};

/** Reads the tables of nodes and relations that the format `csv` wrote; the tidy ones follow from these and are passed over. */
export async function readCsv(folder: string): Promise<Read> {
  const read = (shapes: readonly Shape[]) => Promise.all(shapes.map((shape) => readTable(folder, shape)));
  const [nodes, edges, claims, sources] = await Promise.all(
    [nodeShapes, edgeShapes, [claimShape], [sourceShape]].map(read),
  );
  const all = [nodes, edges, claims, sources];
  const faults = all.flatMap((part) => (part ?? []).flatMap((rows) => rows.faults));
  const [items, joined, claimed, told] = all.map((part) => (part ?? []).flatMap((rows) => rows.items));
  const exported: Exported = {
    nodes: items ?? [],
    edges: joined ?? [],
    claims: claimed ?? [],
    sources: (told ?? []).map(({ value }) => String(value.id)),
  };
  return { exported: faults.length > 0 ? null : exported, faults, warnings: await changesIn(folder) };
}

async function readTable(folder: string, shape: Shape): Promise<Rows> {
  const file = join(folder, shape.name);
  const content = await readFile(file, 'utf8').catch(() => null);
  if (content === null) return refused(file, 'cannot be read; should be there, as export wrote it');
  const [names = [], ...rows] = csvRows(content);
  const columns = new Map(shape.columns.map((column) => [column.name, column]));
  const stranger = names.find((name) => name === null || !columns.has(name));
  if (stranger !== undefined) return refused(file, `has the column ${show(stranger)}, which the model does not name`);
  const read = rows.map((cells, i) => readRow(cells, { file, line: i + 2, names: names.map(String), columns, shape }));
  return { items: read.flatMap((row) => row.items), faults: read.flatMap((row) => row.faults) };
}

type Place = {
  readonly file: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly shape: Shape;
};

function readRow(cells: readonly (string | null)[], { file, line, names, columns, shape }: Place): Rows {
  if (cells.length !== names.length)
    return refused(file, `has ${cells.length} cells; should have ${names.length}, as its first line`, line);
  const value: Record<string, unknown> = {};
  for (const [i, name] of names.entries()) {
    const { type } = columns.get(name) ?? text(name);
    const isJson = shape.properties[name]?.type === 'json';
    const read = exactValue(cells[i] ?? null, type);
    value[name] = isJson && typeof read === 'string' ? parsed(read) : read;
    if (value[name] === undefined)
      return refused(file, `${name} is ${show(cells[i])}; should be ${isJson ? 'JSON' : `of type ${type}`}`, line);
  }
  return { items: [{ file, line, value }], faults: [] };
}

const refused = (file: string, message: string, line = 1): Rows => ({ items: [], faults: [{ file, line, message }] });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the manifest says of files that are read, and they are not. */
async function changesIn(folder: string): Promise<string[]> {
  const manifest = parsed(await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => ''));
  const listed = isMapping(manifest) && Array.isArray(manifest.files) ? manifest.files.filter(isMapping) : [];
  const wanted = new Map(listed.map(({ name, sha256 }) => [name, sha256]));
  const names = [...nodeShapes, ...edgeShapes, sourceShape, claimShape].map(({ name }) => name);
  const changed = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => '');
      return createHash('sha256').update(bytes).digest('hex') === wanted.get(name) ? [] : [name];
    }),
  );
  return changed
    .flat()
    .map((name) => `${join(folder, name)}: was changed since it was exported; its sha256 is another`);
}
