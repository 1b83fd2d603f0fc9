import { hierarchy } from '../store/questions/hierarchy.ts';
import { placeCounts } from '../store/questions/measureCounts.ts';
import type { Ask } from './ask.ts';
import { cellKey } from './countsIn.ts';
import { type OwnPlace, ownPlaces, type Standing, standingOf } from './ownPlaces.ts';
import { type Columns, instrumentMembers } from './usesByPolicy.ts';

type Request = Columns & {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** How many cells to answer. */
  readonly limit: number;
};

export type Cell = {
  readonly region: string;
  readonly instrument: string;
  readonly standing: Standing;
  readonly measures: number;
};
export type Coverage = { readonly cells: readonly Cell[]; readonly totalCells: number };

/**
 * Every place with every instrument: used, silent or not known. Silence needs a policy of that very place that covers all
 * subjects and is wholly disclosed.
 */
export async function coverage(ask: Ask, { regions, limit, ...columns }: Request): Promise<Coverage> {
  const all = await ask(hierarchy, 'INSTRUMENT');
  const ids = [...new Set(columns.instruments ?? all.map(({ id }) => id))].toSorted();
  if (ids.length === 0) return { cells: [], totalCells: 0 };
  const { places, total } = await ownPlaces(ask, { regions, limit: Math.ceil(limit / ids.length) });
  const counts = await countsIn(ask, places, columns);
  const cells = places.flatMap((place) =>
    ids.map((instrument) => {
      const measures = counts.get(cellKey(place.id, instrument)) ?? 0;
      return { region: place.id, instrument, standing: standingOf(place, measures), measures };
    }),
  );
  return { cells: cells.slice(0, limit), totalCells: total * ids.length };
}

async function countsIn(ask: Ask, places: readonly OwnPlace[], columns: Columns): Promise<ReadonlyMap<string, number>> {
  const members = await instrumentMembers(ask, columns);
  if (members.length === 0 || places.length === 0) return new Map();
  const counts = await ask(placeCounts, { members, filter: {}, regions: places.map(({ id }) => id) });
  return new Map(counts.map(({ parent, region, measures }) => [cellKey(region, parent), measures]));
}
