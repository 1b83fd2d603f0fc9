import type { z } from 'zod';
import { type Fault, show } from './fault.ts';
import type { LineMap } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Plain } from './yaml.ts';

type Issue = z.core.$ZodIssue;
export type Key = string | number;

/** What a schema finds wrong in plain data, as a fault: where, the value, what would be right. */
export function faultOf(file: string, { value, lines }: Plain, schema: z.ZodType, issue: Issue): Fault {
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const path = keys.filter((key): key is Key => typeof key !== 'symbol');
  return { file, line: lineOf(lines, value, path), message: describe(issue, value, schema, path) };
}

/** The line of the last key of a path that the file has. */
function lineOf(lines: LineMap, value: unknown, path: readonly Key[]): number {
  let line = 1;
  let at = value;
  for (const key of path) {
    const known = typeof at === 'object' && at !== null ? lines.get(at) : undefined;
    line = known?.entries.get(key) ?? known?.own ?? line;
    at = child(at, key);
  }
  return line;
}

function describe(issue: Issue, root: unknown, schema: z.ZodType, path: readonly Key[]): string {
  const where = printPath(path);
  const value = path.reduce(child, root);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, path.slice(0, -1));
    const others = issue.keys.length > 1 ? ` (and ${issue.keys.slice(1).map(show).join(', ')})` : '';
    const close = nearest(String(path.at(-1)), known);
    return `${where} is no known key${others}; should be one of ${(close.length > 0 ? close : known).join(', ')}`;
  }
  const right = expected(issue, value);
  return value === undefined
    ? `${where} is missing; should be ${right}`
    : `${where} is ${show(value)}; should be ${right}`;
}

function expected(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value === 'number') return `a string: '${value}', in quotes`;
      return typeName(issue.expected);
    case 'too_big':
      return typeof value === 'string'
        ? `at most ${issue.maximum} characters, not ${value.length}`
        : `at most ${issue.maximum}`;
    case 'too_small':
      if (typeof value === 'string') return 'not empty';
      return Array.isArray(value) ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'a boolean: true or false',
};
const typeName = (type: string) => typeNames[type] ?? `a ${type}`;

const printPath = (path: readonly Key[]) =>
  path.length === 0
    ? 'the document'
    : path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');

/** The entry of a list or mapping, or undefined. */
export const child = (value: unknown, key: Key): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<Key, unknown>)[key]
    : undefined;

/** The keys that a schema allows at a path. */
function keysOf(schema: unknown, path: readonly Key[]): string[] {
  const definition = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(definition.shape ?? {});
  return keysOf(typeof key === 'number' ? definition.element : definition.shape?.[key], rest);
}

type Definition = { innerType?: unknown; element?: unknown; shape?: Record<string, unknown> };

function unwrap(schema: unknown): Definition {
  const definition = (schema as { def?: Definition } | undefined)?.def ?? {};
  return definition.innerType === undefined ? definition : unwrap(definition.innerType);
}
