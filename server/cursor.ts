import { GraphError } from '../graph/errors.ts';

/** What a cursor holds: the keys by which a list is ordered, in the entry that it stands for. */
export type Keys = readonly (string | number)[];

/** Makes the cursor of an entry of a list; `list` keeps a cursor of one list from being used in another. */
export function cursorOf(list: string, keys: Keys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys in a cursor of this list, `null` without a cursor; rejects anything else with `BAD_USER_INPUT`. */
export function keysOf(list: string, cursor: string | null | undefined, types: readonly ('string' | 'number')[]) {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...keys] = parsed(cursor);
  const fits = name === list && keys.length === types.length && keys.every((key, i) => typeof key === types[i]);
  if (!fits) throw badCursor(cursor);
  return keys as Keys;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const badCursor = (cursor: string) =>
  new GraphError('BAD_USER_INPUT', `not a cursor of this list: "${cursor.slice(0, 80)}"; take it from its edges`, {
    argument: 'after',
  });
