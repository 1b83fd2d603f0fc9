import { GraphError } from '../graph/errors.ts';
import { type RelationName, relationNames } from '../graph/model.ts';

/** Checks of arguments that GraphQL's types cannot make. Each rejects with `BAD_USER_INPUT` and the argument's name. */

export const longestPage = 500;
export const mostIds = 500;

type Bounds = { readonly argument: string; readonly least: number; readonly most: number; readonly usual: number };

/** A whole number within bounds; the usual one where none is given. */
export function readNumber(value: number | null | undefined, { argument, least, most, usual }: Bounds): number {
  const number = value ?? usual;
  if (number >= least && number <= most) return number;
  const right = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  throw new GraphError('BAD_USER_INPUT', `${argument} is ${number}; it is a number from ${right}`, { argument });
}

/** How many entries a page has. */
export const readFirst = (first: number | null | undefined): number =>
  readNumber(first, { argument: 'first', least: 0, most: longestPage, usual: 20 });

/** A list of ids as they were given, each once. */
export function readIds(ids: readonly string[], argument: string, most = mostIds): readonly string[] {
  if (ids.length <= most) return [...new Set(ids)];
  const message = `${argument} has ${ids.length} ids; at most ${most} are taken, ask in parts`;
  throw new GraphError('BAD_USER_INPUT', message, { argument });
}

/** A relation by the name that the model has for it. */
export function readRelation(name: string, argument: string): RelationName {
  const relation = relationNames.find((known) => known === name);
  if (relation) return relation;
  const message = `${argument} has "${name.slice(0, 80)}"; it takes ${relationNames.join(', ')}`;
  throw new GraphError('BAD_USER_INPUT', message, { argument });
}
