import type { Speech } from '../../../i18n/useWords.ts';
import type { Sheet } from '../Figure.tsx';
import { groupName, type MoneyGroup, type MoneyRow, placesIn } from './moneyGroups.ts';

type Line = { readonly group: MoneyGroup; readonly row: MoneyRow };

/** One line an offer, tidy. */
export function moneySheet(groups: readonly MoneyGroup[], speech: Speech): Sheet<Line> {
  const column = (id: string, value: (line: Line) => string | number | null) => ({ id, title: id, value });
  const of = (id: string, value: (incentive: MoneyRow['incentive']) => string | number | null) =>
    column(id, ({ row }) => value(row.incentive));
  return {
    rows: groups.flatMap((group) => group.rows.map((row) => ({ group, row }))),
    columns: [
      of('incentive_id', ({ id }) => id),
      column('group', ({ group }) => groupName(group, speech)),
      column('place_ids', ({ row }) => row.regions.map(({ id }) => id).join(' ')),
      column('places', ({ row }) => placesIn(row)),
      of('policy_id', ({ policy }) => policy.id),
      of('clause', ({ evidence }) => evidence.ref),
      of('anchor', ({ evidence }) => evidence.anchor),
      column('instrument_id', ({ group }) => group.instrument?.id ?? null),
      column('recipient_id', ({ group }) => group.recipient?.id ?? null),
      column('grade', ({ group }) => group.grade),
      of('form', ({ form }) => form),
      column('cap_yuan', ({ row }) => row.cap),
      column('floor_yuan', ({ row }) => row.floor),
      column('amount_yuan', ({ row }) => row.amount),
      of('rate_percent', ({ rate }) => rate),
      of('rate_of', ({ rateOf }) => rateOf),
      of('basis', ({ basis }) => basis),
      of('trigger', ({ trigger }) => trigger),
      of('stacking', ({ stacking }) => stacking),
      of('on_top_of', ({ follows }) => follows?.id ?? null),
      column('followed_by', ({ row }) => row.followedBy.map(({ id }) => id).join(' ')),
      of('exclusive_with', ({ exclusiveWith }) => exclusiveWith.map(({ id }) => id).join(' ')),
    ],
  };
}
