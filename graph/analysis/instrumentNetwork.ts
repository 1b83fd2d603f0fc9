import type { Ask } from './ask.ts';
import type { Conditions } from './conditions.ts';
import { instrumentUses, type Use } from './instrumentUses.ts';
import type { Network, NetworkEdge } from './network.ts';

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
 * instruments by id. Unless `exact`, instruments are rolled up to the outermost (of those asked for).
 */
export async function instrumentNetwork(ask: Ask, request: InstrumentNetworkRequest): Promise<Network> {
  const { minRegions, conditions, ...shown } = request;
  const uses = await instrumentUses(ask, { ...shown, conditions, outermost: true });
  const own = uses.filter((use) => use.own && (conditions.regions?.includes(use.region) ?? true));
  const users = Map.groupBy(own, (use) => use.instrument);
  return drawn(own.filter((use) => (users.get(use.instrument)?.length ?? 0) >= minRegions));
}

function drawn(shown: readonly Use[]): Network {
  const regions = [...new Set(shown.map(({ region }) => region))];
  const instruments = [...new Set(shown.map(({ instrument }) => instrument))].toSorted();
  const nodes = [
    ...regions.map((id) => ({ id, kind: 'REGION' as const })),
    ...instruments.map((id) => ({ id, kind: 'INSTRUMENT' as const })),
  ];
  const edges = shown.map(edgeOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, totalNodes: nodes.length };
}

const edgeOf = ({ region, instrument, measures }: Use): NetworkEdge => ({
  id: `USES:${region}>${instrument}`,
  source: region,
  target: instrument,
  relation: 'USES',
  weight: measures,
});
