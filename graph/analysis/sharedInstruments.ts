import { heldPlaces } from '../store/questions/held.ts';
import { usesCounts } from '../store/questions/measureCounts.ts';
import type { Ask } from './ask.ts';
import { placesUsing } from './placesUsing.ts';

type Request = {
  /** The places to look at, those under them included; null for all. */
  readonly regions: readonly string[] | null;
  readonly minRegions: number;
  readonly exact: boolean;
};

/** An instrument with the places whose own policies use it, in their order, and how many measures of these do. */
export type Shared = {
  readonly instrument: string;
  readonly regions: readonly string[];
  readonly measures: number;
};

/**
 * Instruments that the own policies of at least `minRegions` of these places use: most places first, then most measures,
 * then by id.
 */
export async function sharedInstruments(ask: Ask, { regions, minRegions, exact }: Request): Promise<Shared[]> {
  const [used, places] = await Promise.all([
    placesUsing(ask, { regions, exact }),
    ask(heldPlaces, { regions, policies: null }),
  ]);
  const shared = used.filter((each) => each.places.size >= minRegions);
  if (shared.length === 0) return [];
  const members = shared.flatMap((each) => each.members);
  const measures = await ask(usesCounts, { members, filter: {}, ...(regions ? { regions } : {}) });
  return shared
    .map(({ instrument, places: users }) => ({
      instrument,
      regions: places.filter((id) => users.has(id)),
      measures: measures.get(instrument) ?? 0,
    }))
    .toSorted(mostFirst);
}

const mostFirst = (a: Shared, b: Shared): number =>
  b.regions.length - a.regions.length || b.measures - a.measures || (a.instrument < b.instrument ? -1 : 1);
