import type { CompareGapsQuery, Standing } from '../../../../generated/operations.ts';
import type { Sheet } from '../Figure.tsx';

export type Gap = CompareGapsQuery['gaps'][number];
type Place = Gap['users'][number];

/** Every place that a gap names, those of the first gap first. */
export function placesOf(gaps: readonly Gap[]): Place[] {
  const all = gaps.flatMap(({ users, silent, unknown }) => [...users, ...silent, ...unknown]);
  return [...new Map(all.map((place) => [place.id, place])).values()].toSorted((left, right) =>
    left.id < right.id ? -1 : 1,
  );
}

export function standingIn({ users, silent }: Gap, place: string): Standing {
  if (users.some(({ id }) => id === place)) return 'USED';
  return silent.some(({ id }) => id === place) ? 'SILENT' : 'UNKNOWN';
}

type Line = { readonly gap: Gap; readonly place: Place };

/** One line a place and instrument, tidy. */
export function gapSheet(gaps: readonly Gap[]): Sheet<Line> {
  const column = (id: string, value: (line: Line) => string | number | null) => ({ id, title: id, value });
  return {
    rows: gaps.flatMap((gap) => placesOf([gap]).map((place) => ({ gap, place }))),
    columns: [
      column('instrument_id', ({ gap }) => gap.instrument.id),
      column('instrument', ({ gap }) => gap.instrument.name),
      column('place_id', ({ place }) => place.id),
      column('place', ({ place }) => place.name),
      column('standing', ({ gap, place }) => standingIn(gap, place.id)),
      column('places_using', ({ gap }) => gap.users.length),
      column('measures_of_users', ({ gap }) => gap.measureCount),
    ],
  };
}
