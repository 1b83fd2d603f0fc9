import { createHash } from 'node:crypto';
import type { Fault } from '../../records/fault.ts';
import type { Exported, Item } from './exported.ts';
import { isMapping } from './isMapping.ts';

export type Read = {
  readonly exported: Exported | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
};

const sections = ['sources', 'nodes', 'edges', 'claims'] as const;
type Section = (typeof sections)[number];

/** Reads what the format `json` wrote; a text that was changed since then is said in a warning. */
export function readJson(file: string, text: string): Read {
  const fault = (message: string): Read => ({ exported: null, faults: [{ file, line: 1, message }], warnings: [] });
  const document = parsed(text);
  if (!isMapping(document)) return fault('cannot be read as JSON; should be an export in the format json, whole');
  const missing = sections.find((section) => !Array.isArray(document[section]));
  if (missing) return fault(`has no list ${missing}; should be an export in the format json, whole`);
  const itemsOf = (section: Section) => items(file, document[section] as readonly unknown[], lineOf(text, section));
  const [nodes, edges, claims] = [itemsOf('nodes'), itemsOf('edges'), itemsOf('claims')];
  const sources = (document.sources as readonly unknown[]).map(String);
  return { exported: { sources, nodes, edges, claims }, faults: [], warnings: isIntact(text) ? [] : [changed(file)] };
}

function items(file: string, values: readonly unknown[], start: number): Item[] {
  return values.map((value, i) => ({
    file,
    line: start === 0 ? 1 : start + i + 1,
    value: isMapping(value) ? value : {},
  }));
}

/** The line that a list begins on, from 1; 0 where the text was laid out anew. */
function lineOf(text: string, section: Section): number {
  const at = text.indexOf(`\n"${section}":[\n`);
  return at < 0 ? 0 : text.slice(0, at + 1).split('\n').length;
}

/** Whether the last line holds the hash of all before it; a text without that line cannot be told. */
function isIntact(text: string): boolean {
  const [line, sha256] = /"sha256":"([0-9a-f]{64})"\}\n?$/.exec(text) ?? [];
  if (!line) return true;
  return createHash('sha256').update(text.slice(0, -line.length)).digest('hex') === sha256;
}

const changed = (file: string) => `${file}: was changed since it was exported; its sha256 is another`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
