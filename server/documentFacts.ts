import type { Kind } from '../graph/model.ts';
import { kindOf } from '../graph/store/keys.ts';
import type { Joining, ToldEdge, ToldNode } from '../graph/store/questions/documentFacts.ts';
import type { EdgeOf, EntityOf } from '../graph/store/questions/entity.ts';
import { readFirst } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { PageArguments } from './lists.ts';

/** A fact of a document, as the node that it is or the relation that says it; `key` orders all of one document. */
export type Told = {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  readonly entity: string;
  readonly measure: string | null;
  readonly edge: ToldEdge | null;
};

const listName = 'facts';

/** All that a document says, in the order of its record. */
export function factsOf(
  context: Context,
  { id, sort }: EntityOf<'POLICY'>,
  { first, after }: PageArguments,
): Connection<Told> {
  const keys = keysOf(listName, after, ['string']);
  const all = () => toldIn(context, id, `${sort}/0000`);
  return connection(
    { first: readFirst(first), after: after ?? null },
    {
      items: async (limit) => (await all()).filter(({ key }) => !keys || key > String(keys[0])).slice(0, limit),
      count: async () => (await all()).length,
      cursorOf: ({ key }) => cursorOf(listName, [key]),
    },
  );
}

async function toldIn({ loaders }: Context, policy: string, outside: string): Promise<Told[]> {
  const [nodes, ofMeasures, ofPolicy] = await Promise.all([
    loaders.toldNodes.load(policy),
    loaders.toldOfMeasures.load(policy),
    loaders.toldOfPolicies.load(policy),
  ]);
  const measures = nodes.filter(({ kind }) => kind === 'MEASURE');
  const places = new Map(measures.map(({ id, sort }) => [id, placeOf(sort)]));
  const owners = new Map(measures.map(({ id, sort }) => [placeOf(sort), id]));
  const all = [
    ...nodes.map((node) => toldNode(node, owners)),
    ...[...ofMeasures, ...ofPolicy].map((edge) => toldEdge(edge, places, outside)),
  ];
  return all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a measure and all that it sets have in common in their `sort`. */
const placeOf = (sort: string): string => sort.slice(0, sort.lastIndexOf('/'));

/** In the order of a record. */
const ranks: Readonly<Record<ToldNode['kind'] | Joining, number>> = {
  MEASURE: 0,
  USES: 1,
  ASSIGNED_TO: 2,
  RUNS_THROUGH: 3,
  INVOLVES: 4,
  AIMS_AT: 5,
  TARGET: 6,
  INCENTIVE: 7,
  CITES: 8,
};

function toldNode({ kind, id, sort }: ToldNode, owners: ReadonlyMap<string, string>): Told {
  const place = placeOf(sort);
  const key = `${place} ${ranks[kind]} ${sort} ${id}`;
  return { id, key, kind, entity: id, measure: owners.get(place) ?? null, edge: null };
}

function toldEdge(told: ToldEdge, places: ReadonlyMap<string, string>, outside: string): Told {
  const { relation, source, target, edge } = told;
  const measure =
    relation === 'CITES' ? (edge as EdgeOf<'CITES'>).measure : kindOf(source) === 'MEASURE' ? source : null;
  const place = (measure !== null && places.get(measure)) || outside;
  const key = `${place} ${ranks[relation]} ${edge.sort} ${edge.id}`;
  return { id: edge.id, key, kind: kindOf(target), entity: target, measure, edge: told };
}
