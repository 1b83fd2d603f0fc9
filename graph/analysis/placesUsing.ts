import type { Member } from '../store/questions/paths.ts';
import { usedIn } from '../store/questions/usedIn.ts';
import type { Ask } from './ask.ts';
import { instrumentMembers } from './usesByPolicy.ts';

type Request = {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Counts only the very instrument, not what is under it. */
  readonly exact: boolean;
};

/** An instrument with those that are counted for it, and the places whose own policies use any of them. */
export type PlacesUsing = {
  readonly instrument: string;
  readonly members: readonly Member[];
  readonly places: ReadonlySet<string>;
};

/** Every instrument with the places that use it, whether or not there are any: by presence alone, which is quick. */
export async function placesUsing(ask: Ask, { regions, exact }: Request): Promise<PlacesUsing[]> {
  const [all, used] = await Promise.all([instrumentMembers(ask, { instruments: null, exact }), ask(usedIn, regions)]);
  const inPlaces = new Map(used.map((each) => [each.instrument, each.regions]));
  return [...Map.groupBy(all, ({ parent }) => parent)].map(([instrument, members]) => ({
    ...{ instrument, members },
    places: new Set(members.flatMap(({ id }) => inPlaces.get(id) ?? [])),
  }));
}
