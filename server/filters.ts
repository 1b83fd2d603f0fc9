import { GraphError } from '../graph/errors.ts';
import type { Kind } from '../graph/model.ts';
import { kinds } from '../graph/model.ts';
import { readIds } from './arguments.ts';
import type { Context } from './context.ts';
import { kindIn } from './loaders/entities.ts';

/** The arguments that hold ids, with the kind of each. */
const argumentKinds = {
  regions: 'REGION',
  policies: 'POLICY',
  instruments: 'INSTRUMENT',
  indicators: 'INDICATOR',
  agencies: 'AGENCY',
  functions: 'FUNCTION',
  programs: 'PROGRAM',
  groups: 'GROUP',
  industries: 'INDUSTRY',
} as const satisfies Record<string, Kind>;

type IdArgument = keyof typeof argumentKinds;
export type IdArguments = { readonly [N in IdArgument]?: readonly string[] | null | undefined };
export type IdFilter = { readonly [N in IdArgument]?: readonly string[] };

/**
 * Reads all arguments that hold ids, each with what is under its ids unless `exact`; arguments that are not given are
 * absent. Answers null where a list is empty: then nothing matches. Rejects with `UNKNOWN_ID` for an id that is not there.
 */
export async function readIdFilter(context: Context, args: IdArguments, exact = false): Promise<IdFilter | null> {
  const names = Object.keys(argumentKinds).filter((name): name is IdArgument => Boolean(args[name as IdArgument]));
  const lists = await Promise.all(names.map((name) => rollUp(context, name, args[name] ?? [], exact)));
  if (lists.some((list) => list.length === 0)) return null;
  return Object.fromEntries(names.map((name, i) => [name, lists[i]]));
}

async function rollUp(context: Context, argument: IdArgument, given: readonly string[], exact: boolean) {
  const ids = readIds(given, argument);
  const members = await Promise.all(ids.map((id) => membersOf(context, id, argument)));
  return exact ? ids : [...new Set(members.flat())].toSorted();
}

const membersOf = (context: Context, id: string, argument: IdArgument) =>
  readMembers(context, argumentKinds[argument], id, argument);

/** An id of one kind with all that is under it. Rejects with `UNKNOWN_ID` where there is none such. */
export async function readMembers(
  context: Context,
  kind: Kind,
  id: string,
  argument: string,
): Promise<readonly string[]> {
  const members = kindIn(id) === kind ? await context.loaders.closures.load(id) : null;
  if (members) return members;
  const right = `the id of ${kinds[kind].plural.en.toLowerCase()}, such as ${kind.toLowerCase()}:…`;
  throw unknownId(id, argument, right);
}

/** Checks that all of these ids are there, of whatever kind; answers them each once. */
export async function readEntityIds(context: Context, given: readonly string[], argument: string, most?: number) {
  const ids = readIds(given, argument, most);
  const found = await Promise.all(ids.map((id) => context.loaders.closures.load(id)));
  ids.forEach((id, i) => {
    if (!found[i]) throw unknownId(id, argument, 'an id of the graph, such as region:320200; search finds ids by name');
  });
  return ids;
}

const unknownId = (id: string, argument: string, right: string) =>
  new GraphError('UNKNOWN_ID', `${argument} has the unknown id "${id.slice(0, 120)}"; it takes ${right}`, {
    argument,
    id: id.slice(0, 120),
  });
