import { formatNumber, targetFigure, targetTerm } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Clause } from '../../panel/Clause.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { percent } from '../matrix/matrixCells.ts';
import { placesIn, type RowGroup, type TargetRow } from './targetGroups.ts';

type Line = { readonly letter: string; readonly row: TargetRow };

/** Every commitment, as printed and in one unit, with what prints it again folded in. */
export function TargetTable({ groups, per }: { groups: readonly RowGroup[]; per: string | null }) {
  const { words } = useWords();
  const lines = groups.flatMap(({ letter, rows }) => rows.map((row): Line => ({ letter, row })));
  return (
    <DataTable
      caption={words.comparing.targets.caption}
      columns={useColumns(per)}
      rows={lines}
      keyOf={({ row }) => row.target.id}
    />
  );
}

function useColumns(per: string | null): Column<Line>[] {
  const speech = useWords();
  const { words, language } = speech;
  const divided: Column<Line> = {
    id: 'divided',
    title: words.comparing.targets.per(per ?? ''),
    value: ({ row }) => row.divided?.value ?? null,
    show: ({ row: { divided: quotient } }) =>
      quotient &&
      `${formatNumber(quotient.value, language)} (÷ ${formatNumber(quotient.divisor, language)}${quotient.year ? `, ${quotient.year}` : ''})`,
    numeric: true,
  };
  return [
    {
      id: 'place',
      title: words.compare.place,
      value: ({ row }) => placesIn(row),
    },
    { id: 'group', title: words.comparing.targets.group, value: ({ letter }) => letter },
    {
      id: 'printed',
      title: words.target.printed,
      value: ({ row }) => row.target.printed,
      room: 'line',
      show: ({ row }) => <q lang="zh-CN">{row.target.printed}</q>,
    },
    {
      id: 'value',
      title: words.target.normalized,
      value: ({ row }) => row.figure?.value ?? null,
      show: ({ row }) => <EntityLink id={row.target.id} name={targetFigure(row.target, speech)} />,
    },
    ...(per === null ? [] : [divided]),
    {
      id: 'year',
      title: words.target.year,
      value: ({ row }) => row.target.year,
      room: 'line',
      show: ({ row }) => targetTerm(row.target, speech),
    },
    { id: 'measured', title: words.target.measuredAs, value: ({ row }) => words.target.measured[row.target.measured] },
    { id: 'indicator', title: words.target.indicator, value: ({ row }) => row.target.indicator.name },
    {
      id: 'more',
      title: words.comparing.targets.more,
      value: () => null,
      show: ({ row }) => <More row={row} />,
      room: 'wide',
    },
    {
      id: 'clause',
      title: words.evidence.clause,
      value: ({ row }) => row.target.evidence.ref,
      show: ({ row }) => <Clause evidence={row.target.evidence} />,
    },
  ];
}

/** Narrowing, share of a total, and where it is printed again, with what differs. */
function More({ row }: { row: TargetRow }) {
  const { words, language } = useWords();
  const comma = language === 'zh' ? '、' : ', ';
  return (
    <>
      {row.target.scope && <span className="more-line">{row.target.scope}</span>}
      {row.shareOfTotal !== null && (
        <span className="more-line">{words.comparing.targets.ofTotal(percent(row.shareOfTotal))}</span>
      )}
      {row.restatements.map(({ target, differences }) => (
        <span key={target.id} className="more-line">
          <EntityLink id={target.id} name={words.comparing.targets.again(target.evidence.ref)} />{' '}
          <q lang="zh-CN">{target.printed}</q>{' '}
          <small>
            {differences.length === 0
              ? words.comparing.targets.same
              : words.comparing.targets.differs(
                  differences.map((field) => words.comparing.targets.fields[field]).join(comma),
                )}
          </small>
        </span>
      ))}
    </>
  );
}
