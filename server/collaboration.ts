import type { QueryCollaborationArgs } from '../generated/resolvers.ts';
import { betweenness } from '../graph/analysis/betweenness.ts';
import {
  collaboration,
  type Collaboration as Found,
  takenApart,
  takenTogether,
} from '../graph/analysis/collaboration.ts';
import type { Network } from '../graph/analysis/network.ts';
import type { JointDuty, PlaceNetwork } from '../graph/analysis/placeNetwork.ts';
import { kindOf } from '../graph/store/keys.ts';
import type { BodiesRequest } from '../graph/store/questions/bodies.ts';
import type { EntityOf } from '../graph/store/questions/entity.ts';
import { readFirst, readNumber } from './arguments.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { cursorOf, keysOf } from './cursor.ts';
import { readIdFilter } from './filters.ts';
import type { PageArguments } from './lists.ts';
import { once } from './loaders/memo.ts';
import { tieKey } from './loaders/ties.ts';
import type { Collaboration, CollaborationNetwork } from './parents.ts';
import { entityOf } from './rows.ts';

/** Betweenness of more bodies than this takes too long to be reckoned while somebody waits. */
const mostBodies = 300;

/** Who works together, place by place. */
export async function collaborationFor(
  _root: unknown,
  args: Partial<QueryCollaborationArgs>,
  context: Context,
): Promise<Collaboration> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 100, usual: 20 });
  const ids = await readIdFilter(context, { regions: args.regions }, args.exact ?? false);
  const counted = { over: args.over ?? 'FUNCTION', collectives: args.collectives ?? false };
  const found = await collaboration.run(context.ask, { ...counted, limit, regions: ids ? (ids.regions ?? null) : [] });
  const apart = once(() => takenApart(context.ask, found));
  const networkIn = async (place: string) => {
    const network = (await apart()).find(({ region }) => region === place);
    if (!network) throw new Error(`nothing was counted in ${place}`);
    return network;
  };
  return { found, places: found.places.map((place) => networkOf(place, found.apart, () => networkIn(place))) };
}

/** The places taken as one. */
export const togetherOf = ({ found }: { readonly found: Found }, { ask }: Context): CollaborationNetwork =>
  networkOf(null, found.whole, () => takenTogether(ask, found));

function networkOf(
  region: string | null,
  bodies: BodiesRequest,
  count: () => Promise<PlaceNetwork>,
): CollaborationNetwork {
  const found = once(count);
  const scores = once(async () => betweennessIn(await found()));
  return { region, found, bodies, between: async (id) => (await scores())?.get(id) ?? null };
}

function betweennessIn({ nodes, edges }: PlaceNetwork): ReadonlyMap<string, number> | null {
  if (nodes.length > mostBodies) return null;
  const ids = nodes.map(({ id }) => id);
  return betweenness(ids, edges);
}

/** The first nodes of a network with all edges between them, to be drawn. */
export async function drawn(of: CollaborationNetwork, limit: number): Promise<Network> {
  const found = await of.found();
  const nodes = found.nodes.slice(0, limit).map(({ id }) => ({ id, kind: kindOf(id) }));
  const shown = new Set(nodes.map(({ id }) => id));
  const among = found.edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const edges = among.map((edge) => ({ ...edge, id: jointId(edge), relation: 'ANSWERS_WITH' as const }));
  return { nodes, edges: edges.toSorted((a, b) => (a.id < b.id ? -1 : 1)), totalNodes: found.nodes.length };
}

export const jointId = ({ source, target }: JointDuty): string => `ANSWERS_WITH:${source}>${target}`;

type Tied = {
  readonly of: CollaborationNetwork;
  readonly one: string;
  readonly other: string;
  readonly measures: number;
};

/** The measures that two bodies answer for together, or one body for itself. */
export function tiedMeasures(
  context: Context,
  { of, one, other, measures }: Tied,
  args: PageArguments,
): Connection<EntityOf<'MEASURE'>> {
  const keys = keysOf('MEASURE', args.after, ['string']);
  const after = keys ? String(keys[0]) : null;
  const bodies = of.bodies.together ? of.bodies : { ...of.bodies, regions: [] };
  return connection<EntityOf<'MEASURE'>>(
    { first: readFirst(args.first), after },
    {
      items: async (limit) => {
        const page = context.loaders.ties({ bodies, after, limit });
        const found = await page.load(tieKey(of.region, one, other));
        return Promise.all(found.map(({ id }) => entityOf(context, 'MEASURE', id)));
      },
      count: async () => measures,
      cursorOf: ({ sort }) => cursorOf('MEASURE', [sort]),
    },
  );
}
