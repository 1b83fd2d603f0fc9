import type {
  QueryInstrumentNetworkArgs,
  QueryNeighborhoodArgs,
  QuerySharedInstrumentsArgs,
} from '../generated/resolvers.ts';
import { instrumentNetwork } from '../graph/analysis/instrumentNetwork.ts';
import { neighborhood } from '../graph/analysis/neighborhood.ts';
import { type Network, nothing } from '../graph/analysis/network.ts';
import { type Shared, sharedInstruments } from '../graph/analysis/sharedInstruments.ts';
import { readIds, readNumber, readRelation } from './arguments.ts';
import { readConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { readEntityIds, readIdFilter } from './filters.ts';

/** What is around some entities. */
export async function neighborhoodFor(
  _root: unknown,
  args: Partial<QueryNeighborhoodArgs>,
  context: Context,
): Promise<Network> {
  const depth = readNumber(args.depth, { argument: 'depth', least: 0, most: 4, usual: 1 });
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 5000, usual: 500 });
  const relations = args.relations ? args.relations.map((name) => readRelation(name, 'relations')) : null;
  const ids = await readEntityIds(context, args.ids ?? [], 'ids');
  const request = { ids, depth, limit, relations, kinds: args.kinds ?? null, direction: args.direction ?? null };
  return neighborhood(context.ask, request);
}

/** Places × instruments. */
export async function instrumentNetworkFor(
  _root: unknown,
  args: Partial<QueryInstrumentNetworkArgs>,
  context: Context,
): Promise<Network> {
  const minRegions = readMinRegions(args.minRegions, 1);
  const exact = args.exact ?? false;
  const given = readIdFilter(context, { regions: args.regions, instruments: args.instruments }, exact);
  const [ids, conditions] = await Promise.all([given, readConditions(context, args.filter)]);
  if (ids === null) return nothing;
  const instruments = args.instruments ? readIds(args.instruments, 'instruments') : null;
  return instrumentNetwork(context.ask, { regions: ids.regions ?? null, instruments, minRegions, exact, conditions });
}

/** Instruments that several places use. */
export async function sharedFor(
  _root: unknown,
  args: Partial<QuerySharedInstrumentsArgs>,
  context: Context,
): Promise<Shared[]> {
  const minRegions = readMinRegions(args.minRegions, 2);
  const exact = args.exact ?? false;
  const ids = await readIdFilter(context, { regions: args.regions }, exact);
  if (ids === null) return [];
  return sharedInstruments(context.ask, { regions: ids.regions ?? null, minRegions, exact });
}

const readMinRegions = (value: number | null | undefined, usual: number) =>
  readNumber(value, { argument: 'minRegions', least: 1, most: Number.MAX_SAFE_INTEGER, usual });
