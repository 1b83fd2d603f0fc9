import type { Sheet } from '../Figure.tsx';
import { placesIn, type RowGroup, type TargetRow } from './targetGroups.ts';

type Line = { readonly group: RowGroup; readonly row: TargetRow };

/** One line a commitment, tidy. */
export function targetSheet(groups: readonly RowGroup[]): Sheet<Line> {
  const column = (id: string, value: (line: Line) => string | number | null) => ({ id, title: id, value });
  const of = (id: string, value: (target: TargetRow['target']) => string | number | null) =>
    column(id, ({ row }) => value(row.target));
  return {
    rows: groups.flatMap((group) => group.rows.map((row) => ({ group, row }))),
    columns: [
      of('target_id', ({ id }) => id),
      column('group', ({ group }) => group.letter),
      column('place_ids', ({ row }) => row.regions.map(({ id }) => id).join(' ')),
      column('places', ({ row }) => placesIn(row)),
      column('levels', ({ row }) => row.regions.map(({ level }) => level).join(' ')),
      of('policy_id', ({ policy }) => policy.id),
      of('clause', ({ evidence }) => evidence.ref),
      of('anchor', ({ evidence }) => evidence.anchor),
      of('indicator_id', ({ indicator }) => indicator.id),
      of('indicator', ({ indicator }) => indicator.name),
      of('type', ({ type }) => type),
      of('printed', ({ printed }) => printed),
      of('subject', ({ subject }) => subject),
      of('bound', ({ bound }) => bound),
      of('approximate', ({ approximate }) => (approximate ? 1 : 0)),
      of('hedge', ({ hedge }) => hedge),
      column('value', ({ row }) => row.figure?.value ?? null),
      column('value_max', ({ row }) => row.figure?.max ?? null),
      column('unit', ({ row }) => row.figure?.unit ?? null),
      of('year', ({ year }) => year),
      of('year_basis', ({ yearBasis }) => yearBasis),
      of('cadence', ({ cadence }) => cadence),
      of('measured', ({ measured }) => measured),
      of('scope', ({ scope }) => scope),
      column('share_of_total', ({ row }) => row.shareOfTotal),
      column('divided', ({ row }) => row.divided?.value ?? null),
      column('divisor', ({ row }) => row.divided?.divisor ?? null),
      column('divisor_year', ({ row }) => row.divided?.year ?? null),
      column('restated_as', ({ row }) => row.restatements.map(({ target }) => target.id).join(' ')),
      column('restated_differently_in', ({ row }) =>
        row.restatements.flatMap(({ differences }) => differences).join(' '),
      ),
    ],
  };
}
