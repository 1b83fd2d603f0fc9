import { heldPlaces } from '../store/questions/held.ts';
import { placesOver } from '../store/questions/holders.ts';
import { type PlaceCount, placeCounts } from '../store/questions/measureCounts.ts';
import type { Ask } from './ask.ts';
import { type Conditions, without } from './conditions.ts';
import { instrumentUses } from './instrumentUses.ts';
import type { Network, NetworkEdge } from './network.ts';
import { among } from './ownPlaces.ts';
import { instrumentMembers, standingUses } from './usesByPolicy.ts';

export type InstrumentNetworkRequest = {
  /** The places to show, those under them included; null for all. */
  readonly regions: readonly string[] | null;
  /** The instruments to show, as asked for; null for all. */
  readonly instruments: readonly string[] | null;
  readonly minRegions: number;
  readonly exact: boolean;
  /** Counts only codings that stand, in places that are chosen. */
  readonly conditions: Conditions;
};

/**
 * Places × instruments, weighted by measures: places whose own policies use the instrument, in their order, then
 * instruments by id. Unless `exact`, instruments are rolled up to the outermost (of those asked for), and a place counts
 * what is under it as well.
 */
export async function instrumentNetwork(ask: Ask, request: InstrumentNetworkRequest): Promise<Network> {
  const chosen = among(request.regions, request.conditions.regions);
  const places = await ask(heldPlaces, { regions: chosen, policies: null });
  if (places.length === 0) return drawn([], []);
  const [own, over] = await Promise.all([ownUses(ask, places, request), request.exact ? [] : ask(placesOver, places)]);
  const users = Map.groupBy(own, ({ parent }) => parent);
  const shown = own.filter(({ parent }) => (users.get(parent)?.length ?? 0) >= request.minRegions);
  return drawn(places, over.length === 0 ? shown : await withUnder(ask, shown, { ...request, regions: over }));
}

async function ownUses(ask: Ask, regions: readonly string[], request: InstrumentNetworkRequest) {
  const members = await instrumentMembers(ask, { ...request, outermost: true });
  // Only chosen places are asked about.
  const standing = standingUses(members, without(request.conditions, 'regions'));
  return standing ? ask(placeCounts, { ...standing, regions }) : [];
}

/** The same uses, counted with what is under the places that have other places with policies under them. */
async function withUnder(ask: Ask, own: readonly PlaceCount[], request: InstrumentNetworkRequest) {
  const uses = await instrumentUses(ask, { ...request, outermost: true });
  const measures = new Map(uses.map((use) => [`${use.region} ${use.instrument}`, use.measures]));
  return own.map((use) => ({ ...use, measures: measures.get(`${use.region} ${use.parent}`) ?? use.measures }));
}

function drawn(places: readonly string[], uses: readonly PlaceCount[]): Network {
  const using = new Set(uses.map(({ region }) => region));
  const instruments = [...new Set(uses.map(({ parent }) => parent))].toSorted();
  const nodes = [
    ...places.filter((id) => using.has(id)).map((id) => ({ id, kind: 'REGION' as const })),
    ...instruments.map((id) => ({ id, kind: 'INSTRUMENT' as const })),
  ];
  const edges = uses.map(edgeOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, totalNodes: nodes.length };
}

const edgeOf = ({ region, parent, measures }: PlaceCount): NetworkEdge => ({
  id: `USES:${region}>${parent}`,
  source: region,
  target: parent,
  relation: 'USES',
  weight: measures,
});
