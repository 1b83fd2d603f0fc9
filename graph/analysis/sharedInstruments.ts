import { heldPlaces } from '../store/questions/held.ts';
import { closuresIn, hierarchy } from '../store/questions/hierarchy.ts';
import { usesCounts } from '../store/questions/measureCounts.ts';
import { usedIn } from '../store/questions/usedIn.ts';
import type { Ask } from './ask.ts';

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
  const [tree, used, places] = await Promise.all([
    ask(hierarchy, 'INSTRUMENT'),
    ask(usedIn, regions),
    ask(heldPlaces, { regions, policies: null }),
  ]);
  const inPlaces = new Map(used.map((each) => [each.instrument, each.regions]));
  const counted = exact ? new Map(tree.map(({ id }) => [id, [id]])) : closuresIn(tree);
  const shared = [...counted].flatMap(([instrument, ids]) => {
    const users = new Set(ids.flatMap((id) => inPlaces.get(id) ?? []));
    return users.size >= minRegions ? { instrument, ids, regions: places.filter((id) => users.has(id)) } : [];
  });
  if (shared.length === 0) return [];
  const members = shared.flatMap(({ instrument, ids }) => ids.map((id) => ({ parent: instrument, id })));
  const measures = await ask(usesCounts, { members, filter: {}, ...(regions ? { regions } : {}) });
  return shared
    .map((each) => ({ ...each, measures: measures.get(each.instrument) ?? 0 }))
    .map(({ ids: _, ...each }) => each)
    .toSorted(mostFirst);
}

const mostFirst = (a: Shared, b: Shared): number =>
  b.regions.length - a.regions.length || b.measures - a.measures || (a.instrument < b.instrument ? -1 : 1);
