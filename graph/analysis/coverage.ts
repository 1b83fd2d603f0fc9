import { hierarchy } from '../store/questions/hierarchy.ts';
import type { Ask } from './ask.ts';
import { cellKey, countsIn } from './countsIn.ts';
import { ownPlaces, type Standing, standingOf } from './ownPlaces.ts';
import { usesByPolicy } from './usesByPolicy.ts';

type Request = {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Only these instruments; null for all. */
  readonly instruments: readonly string[] | null;
  readonly exact: boolean;
};

export type Cell = {
  readonly region: string;
  readonly instrument: string;
  readonly standing: Standing;
  readonly measures: number;
};

/**
 * Every place with every instrument: used, silent or not known. Silence needs a policy of that very place that covers all
 * subjects and is wholly disclosed.
 */
export async function coverage(ask: Ask, { regions, instruments, exact }: Request): Promise<Cell[]> {
  const [places, all, counts] = await Promise.all([
    ownPlaces(ask, regions),
    ask(hierarchy, 'INSTRUMENT'),
    usesByPolicy(ask, { instruments, exact }, {}),
  ]);
  const sums = countsIn(places, counts);
  const ids = [...new Set(instruments ?? all.map(({ id }) => id))].toSorted();
  return places.flatMap((place) =>
    ids.map((instrument) => {
      const measures = sums.get(cellKey(place.id, instrument)) ?? 0;
      return { region: place.id, instrument, standing: standingOf(place, measures), measures };
    }),
  );
}
