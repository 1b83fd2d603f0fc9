import { kindNames, relationNames } from '../../model.ts';
import { type Column, type ColumnType, edgeColumns, internalTables, nodeColumns } from '../columns.ts';
import { labelOf, pairsOf } from '../text.ts';

const types: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  int: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOLEAN',
  strings: 'STRING[]',
};

type Table = { readonly name: string; readonly columns: readonly Column[] };

/**
 * The statements that make every table of the model, and bring tables of an older model up to it: all may be run again.
 * Columns that the model has lost stay.
 */
export function schemaStatements(): readonly string[] {
  const internal = Object.entries(internalTables).map(([name, columns]) => ({ name, columns }));
  const nodes = kindNames.map((kind) => ({ name: labelOf(kind), columns: nodeColumns(kind) }));
  const nodeTables: Table[] = [...nodes, ...internal, schemaTable];
  return [...nodeTables.flatMap(nodeTable), ...relationNames.flatMap(edgeTable)];
}

/** Holds the fingerprint of the statements that were run, so that opening a store again costs nothing. */
export const schemaTable = { name: 'Schema', columns: [column('id'), column('fingerprint')] } as const;

function nodeTable({ name, columns }: Table): string[] {
  const [, ...others] = columns;
  const body = ['id STRING PRIMARY KEY', ...others.map(definition)].join(', ');
  return [`CREATE NODE TABLE IF NOT EXISTS ${name} (${body})`, ...additions(name, others)];
}

function edgeTable(relation: (typeof relationNames)[number]): string[] {
  const columns = edgeColumns(relation);
  const pairs = pairsOf(relation).map(([source, target]) => `FROM ${labelOf(source)} TO ${labelOf(target)}`);
  const body = [...pairs, ...columns.map(definition)].join(', ');
  const joins = pairs.map((pair) => `ALTER TABLE ${relation} ADD IF NOT EXISTS ${pair}`);
  return [`CREATE REL TABLE IF NOT EXISTS ${relation} (${body})`, ...joins, ...additions(relation, columns)];
}

const additions = (table: string, columns: readonly Column[]) =>
  columns.map((each) => `ALTER TABLE ${table} ADD IF NOT EXISTS ${definition(each)}`);

const definition = ({ name, type }: Column) => `\`${name}\` ${types[type]}`;

function column(name: string): Column {
  return { name, type: 'string' };
}
