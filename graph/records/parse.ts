import type { z } from 'zod';
import { child, faultOf, type Key } from './describe.ts';
import type { Fault } from './fault.ts';
import { carryLines, type LineMap } from './lines.ts';
import type { Plain } from './yaml.ts';

type Issue = z.core.$ZodIssue;
/** `leftOut` holds the ids in entries that were taken out; it is null where none was. */
export type Parsed<T> = {
  readonly value: T | null;
  readonly faults: Fault[];
  readonly leftOut: ReadonlySet<string> | null;
};

/**
 * Parses plain data by a schema. Faulty entries of lists and unknown keys are taken out and the rest is parsed again, so
 * that one slip does not hide the faults behind it; `value` is null only where nothing sound is left.
 */
export function parsePlain<T>(file: string, plain: Plain, schema: z.ZodType<T>): Parsed<T> {
  const faults: Fault[] = [];
  const leftOut: unknown[] = [];
  for (let round = 0; round < 8; round++) {
    const result = schema.safeParse(plain.value);
    if (result.success) {
      carryLines(plain.lines, plain.value, result.data);
      return { value: result.data, faults, leftOut: leftOut.length > 0 ? idsIn(leftOut) : null };
    }
    for (const issue of result.error.issues) faults.push(faultOf(file, plain, schema, issue));
    if (!takeOut(plain, result.error.issues, leftOut)) break;
  }
  return { value: null, faults, leftOut: idsIn(plain.value) };
}

/** Every id in a value that may hold itself. */
function idsIn(value: unknown, ids = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return ids;
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    if (key === 'id' && typeof item === 'string') ids.add(item);
    idsIn(item, ids, seen);
  }
  return ids;
}

/** Takes unknown keys and faulty list entries out of the plain data; false where there was nothing to take out. */
function takeOut(plain: Plain, issues: readonly Issue[], leftOut: unknown[]): boolean {
  const entries = new Map<unknown[], Set<number>>();
  let changed = false;
  for (const issue of issues) {
    const path = issue.path.filter((key): key is Key => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      changed = dropKeys(path.reduce(child, plain.value), issue.keys) || changed;
      continue;
    }
    const depth = path.findLastIndex((key) => typeof key === 'number');
    const list = depth < 0 ? undefined : path.slice(0, depth).reduce(child, plain.value);
    if (Array.isArray(list)) entries.set(list, (entries.get(list) ?? new Set()).add(Number(path[depth])));
  }
  for (const [list, indexes] of entries) {
    leftOut.push(...[...indexes].map((index) => list[index]));
    dropEntries(plain.lines, list, indexes);
  }
  return changed || entries.size > 0;
}

function dropKeys(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const present = keys.filter((key) => Object.hasOwn(value, key));
  for (const key of present) delete (value as Record<string, unknown>)[key];
  return present.length > 0;
}

function dropEntries(lines: LineMap, list: unknown[], indexes: ReadonlySet<number>): void {
  const known = lines.get(list);
  const kept = list.map((item, i) => ({ item, line: known?.entries.get(i) })).filter((_, i) => !indexes.has(i));
  list.splice(0, list.length, ...kept.map(({ item }) => item));
  const entries = kept.flatMap(({ line }, i) => (line === undefined ? [] : [[i, line] as const]));
  if (known) lines.set(list, { own: known.own, entries: new Map(entries) });
}
