import type { Value } from '../facts.ts';
import type { ColumnType } from '../store/columns.ts';

/**
 * Comma-separated values by RFC 4180, with the mark by which Excel takes a file for UTF-8. Nothing is put before cells
 * that a spreadsheet would take for formulas: these files are data that must come back as they went.
 */
export const byteOrderMark = '\ufeff';

export type Cell = string | number | boolean | null;

/** One line, its cells as they are given. */
export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** A cell for people and statistics: white space is one space, yes and no are 1 and 0, nothing is nothing. */
export function tidyCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return quoted(String(value).replace(/\s+/g, ' ').trim());
}

/**
 * A cell that reads back as the same value: lists are JSON, line breaks and tabs stand as `\n`, `\r` and `\t`, a
 * backslash as two, an empty text as `""`, and nothing as nothing.
 */
export function exactCell(value: Value): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (text === '') return '""';
  return quoted(text.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? ''));
}

/** The value that `exactCell` wrote for a column of this type; undefined where it is none. */
export function exactValue(cell: string | null, type: ColumnType): Value | undefined {
  if (cell === null) return null;
  const text = cell.replace(/\\([\\nrt])/g, (_, letter: string) => unescapes[letter] ?? '');
  if (type === 'string') return text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (type === 'strings') return listIn(text);
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

/** The lines of a text as cells, null for those that hold nothing; the mark in front is passed over. */
export function csvRows(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (const match of text.replace(/^\ufeff/, '').matchAll(cell)) {
    const [, inQuotes, plain, end] = match;
    if (inQuotes === undefined && plain === '' && end === '' && row.length === 0) break;
    row.push(inQuotes === undefined ? plain || null : inQuotes.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** A cell, in quotes or plain, and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r', t: '\t' };

const quoted = (text: string) => (/[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function listIn(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}
