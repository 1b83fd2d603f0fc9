import { formatNumber, moneyText } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Clause } from '../../panel/Clause.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { groupName, type MoneyGroup, type MoneyRow, placesIn } from './moneyGroups.ts';

type Line = { readonly group: MoneyGroup; readonly row: MoneyRow };

/** The offers of every group, in full. */
export function MoneyTable({ groups }: { groups: readonly MoneyGroup[] }) {
  const speech = useWords();
  return (
    <DataTable
      caption={speech.words.comparing.money.caption}
      columns={useColumns()}
      rows={groups.flatMap((group) => group.rows.map((row): Line => ({ group, row })))}
      keyOf={({ row }) => row.incentive.id}
      partOf={({ group }) => groupName(group, speech)}
    />
  );
}

function useColumns(): Column<Line>[] {
  const speech = useWords();
  const { words, language } = speech;
  const sum = (id: 'cap' | 'floor' | 'amount'): Column<Line> => ({
    id,
    title: words.comparing.money.sums[id],
    value: ({ row }) => row[id],
    show: ({ row }) => row[id] !== null && formatNumber(row[id], language),
    numeric: true,
  });
  return [
    { id: 'place', title: words.compare.place, value: ({ row }) => placesIn(row) },
    {
      id: 'offer',
      title: words.comparing.money.offer,
      value: ({ row: { incentive } }) => incentive.name,
      room: 'wide',
      show: ({ row: { incentive } }) => (
        <>
          <EntityLink id={incentive.id} name={incentive.name} />
          <span className="more-line">{moneyText(incentive, speech)}</span>
        </>
      ),
    },
    sum('cap'),
    sum('floor'),
    sum('amount'),
    {
      id: 'trigger',
      title: words.incentive.trigger,
      value: ({ row: { incentive } }) => incentive.trigger,
      show: ({
        row: {
          incentive: { trigger },
        },
      }) => trigger && <q lang="zh-CN">{trigger}</q>,
    },
    {
      id: 'terms',
      title: words.comparing.money.terms,
      value: () => null,
      show: ({ row }) => <Terms row={row} />,
      room: 'wide',
    },
    {
      id: 'clause',
      title: words.evidence.clause,
      value: ({ row: { incentive } }) => incentive.evidence.ref,
      show: ({ row: { incentive } }) => <Clause evidence={incentive.evidence} />,
    },
  ];
}

/** How it is reckoned, what it may be added to, what it comes on top of, what cannot be had beside it. */
function Terms({ row: { incentive, followedBy } }: { row: MoneyRow }) {
  const { words } = useWords();
  const lines = [
    ...(incentive.follows ? [{ said: words.incentive.follows, ...incentive.follows }] : []),
    ...followedBy.map((one) => ({ said: words.comparing.money.followedBy, ...one })),
    ...incentive.exclusiveWith.map((one) => ({ said: words.incentive.exclusiveWith, ...one })),
  ];
  return (
    <>
      {incentive.basis && <span className="more-line">{incentive.basis}</span>}
      {incentive.stacking && (
        <span className="more-line">
          {words.incentive.stacking} <q lang="zh-CN">{incentive.stacking}</q>
        </span>
      )}
      {lines.map(({ said, id, name }) => (
        <span key={`${said} ${id}`} className="more-line">
          {said} <EntityLink id={id} name={name} />
        </span>
      ))}
    </>
  );
}
