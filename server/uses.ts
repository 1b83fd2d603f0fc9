import type { Use } from '../graph/analysis/instrumentUses.ts';
import { GraphError } from '../graph/errors.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { PageArguments } from './lists.ts';

type End = 'region' | 'instrument';
type UseArguments = PageArguments & { readonly exact?: boolean | null | undefined };

/**
 * What one place uses (most measures first, then by instrument), or which places use one instrument (those whose own
 * policies do, in their order). There are never more than instruments or places, so that a page is cut from the whole.
 */
export function usesOf(context: Context, by: End, id: string, args: UseArguments): Connection<Use> {
  const other = by === 'region' ? 'instrument' : 'region';
  const list = `uses by ${by}`;
  const after = keysOf(list, args.after, ['string']);
  const all = async () => ordered(by, await context.loaders.uses(by, args.exact ?? false).load(id));
  return connection<Use>(
    { first: readFirst(args.first), after: after ? String(after[0]) : null },
    {
      items: async (limit) => {
        const found = await all();
        const start = after ? placeAfter(found, other, String(after[0])) : 0;
        return found.slice(start, start + limit);
      },
      count: async () => (await all()).length,
      cursorOf: (use) => cursorOf(list, [use[other]]),
    },
  );
}

function ordered(by: End, found: readonly Use[]): readonly Use[] {
  if (by === 'instrument') return found.filter(({ own }) => own);
  return found.toSorted((a, b) => b.measures - a.measures || (a.instrument < b.instrument ? -1 : 1));
}

function placeAfter(found: readonly Use[], end: End, id: string): number {
  const index = found.findIndex((use) => use[end] === id);
  if (index >= 0) return index + 1;
  throw new GraphError('BAD_USER_INPUT', `not a cursor of this list: it stands for ${id}, which is not in it`, {
    argument: 'after',
  });
}
