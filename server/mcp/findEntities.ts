import { z } from 'zod';
import { GraphError } from '../../graph/errors.ts';
import { type Kind, kindNames } from '../../graph/model.ts';
import { termsOf } from '../../graph/search.ts';
import type { Api } from './api.ts';
import { called, named, namedFields } from './named.ts';

/** An entity with its names. */
export const entity = named.extend({ kind: z.string() });
export type FoundEntity = z.output<typeof entity>;

const hits = z.object({ edges: z.array(z.object({ score: z.number(), node: entity })) });
const fields = `kind ${namedFields}`;
/** From this score on it is the name itself that matched, see `SearchEdge.score`. */
const byName = 3;

/** What is looked for: where it was asked for, and of which kind; null for any. */
type Wanted = { readonly argument: string; readonly kind: Kind | null };

/**
 * The entities that go by these ids or names, in their order. Rejects with `UNKNOWN_ID` for an id that is not there, and
 * with `NOT_FOUND` for a name that nothing goes by or that several go by: with the candidates.
 */
export async function findEntities(api: Api, given: readonly string[], wanted: Wanted): Promise<FoundEntity[]> {
  const found = new Map<string, FoundEntity>();
  const [ids, names] = [given.filter(isId), given.filter((each) => !isId(each))];
  for (const each of await byIds(api, ids, wanted)) found.set(each.id, each);
  await Promise.all(names.map(async (name) => found.set(name, await byItsName(api, name, wanted))));
  const all = given.flatMap((each) => found.get(each) ?? []);
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** The one entity that goes by an id or a name. */
export async function findEntity(api: Api, given: string, wanted: Wanted): Promise<FoundEntity> {
  const [found] = await findEntities(api, [given], wanted);
  if (!found) throw new GraphError('NOT_FOUND', `${wanted.argument} is "${given}"; nothing goes by it`);
  return found;
}

const prefixes = kindNames.map((kind) => `${kind.toLowerCase()}:`);
const isId = (given: string): boolean => prefixes.some((prefix) => given.startsWith(prefix));

async function byIds(api: Api, ids: readonly string[], { argument, kind }: Wanted): Promise<FoundEntity[]> {
  if (ids.length === 0) return [];
  const query = `query Entities($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${fields} } } }`;
  const { nodes } = await api.data({ query, variables: { ids } }, z.object({ nodes: z.array(entity.nullable()) }));
  return ids.map((id, i) => {
    const node = nodes[i];
    if (node && (kind === null || node.kind === kind)) return node;
    const right = kind === null ? 'an id of the graph' : `the id of one of kind ${kind}, ${kind.toLowerCase()}:…`;
    throw new GraphError('UNKNOWN_ID', `${argument} has the unknown id "${id}"; it takes ${right}, or a name`, { id });
  });
}

async function byItsName(api: Api, name: string, { argument, kind }: Wanted): Promise<FoundEntity> {
  if (termsOf(name).terms.length === 0) {
    const message = `${argument} has "${name}"; there is nothing to look for; give a letter, digit or character, or an id`;
    throw new GraphError('BAD_USER_INPUT', message, { argument });
  }
  const query = `query Named($name: String!, $kinds: [Kind!]) {
    search(query: $name, kinds: $kinds, first: 10) { edges { score node { ${fields} } } }
  }`;
  const variables = { name, kinds: kind === null ? null : [kind] };
  const { edges } = (await api.data({ query, variables }, z.object({ search: hits }))).search;
  const best = edges.filter(({ score }) => score >= byName && score === edges[0]?.score).map(({ node }) => node);
  const [only] = best;
  if (only && best.length === 1) return only;
  const near = (best.length > 0 ? best : edges.map(({ node }) => node)).slice(0, 5);
  const candidates = near.map((each) => `${each.id} ${called(each)}`).join('; ');
  const what = kind === null ? 'entity' : kind.toLowerCase();
  const why = best.length > 1 ? `more than one ${what} goes by it` : `no ${what} goes by it`;
  const right = candidates ? `give the id of one: ${candidates}` : 'the tool search finds entities by a part of a name';
  throw new GraphError('NOT_FOUND', `${argument} has "${name}"; ${why}; ${right}`, { argument });
}
