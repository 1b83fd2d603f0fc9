import type { CompareMatrixQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { type Cell, cellsOf, cellText, type MatrixColumn, percent } from './matrixCells.ts';

type Matrix = CompareMatrixQuery['instrumentMatrix'];

/** The matrix as a table: a line each column of it, a column each place, each cell in full. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { words } = useWords();
  const cells = new Map(cellsOf(matrix).map((cell) => [`${cell.region.id} ${cell.column}`, cell]));
  const columns: Column<MatrixColumn>[] = [
    {
      id: 'column',
      title: words.comparing.matrix.column,
      value: ({ label }) => label,
      show: ({ key, label }) => <StepLink to={choose({ facts: `*~${key}` })}>{label}</StepLink>,
    },
    ...matrix.rows.map(({ region }): Column<MatrixColumn> => {
      const cellIn = ({ key }: MatrixColumn) => cells.get(`${region.id} ${key}`);
      return {
        id: region.id,
        title: region.name,
        value: (column) => cellIn(column)?.measureCount || null,
        show: (column) => <CellLink cell={cellIn(column)} />,
      };
    }),
    {
      id: 'places',
      title: words.comparing.matrix.places,
      value: ({ regionCount }) => regionCount,
      numeric: true,
    },
    {
      id: 'measures',
      title: words.comparing.matrix.measures,
      value: ({ measureCount }) => measureCount,
      numeric: true,
    },
  ];
  return (
    <>
      <DataTable
        caption={words.comparing.matrix.caption}
        columns={columns}
        rows={matrix.columns}
        keyOf={({ key }) => key}
      />
      <RowTotals matrix={matrix} />
    </>
  );
}

function CellLink({ cell }: { cell: Cell | undefined }) {
  const speech = useWords();
  if (!cell) return null;
  const step = choose({ facts: `${cell.region.id}~${cell.column}` });
  if (cell.measureCount === 0)
    return (
      <StepLink to={step} className={`cell-link ${cell.standing.toLowerCase()}`}>
        {speech.words.codebook.standings[cell.standing]}
      </StepLink>
    );
  const more = [
    cell.share === null ? '' : percent(cell.share),
    cellText(cell, 'strength', speech),
    cellText(cell, 'year', speech),
  ];
  return (
    <StepLink to={step} className="cell-link used">
      <b>{speech.words.compare.measuresOf(cell.measureCount)}</b> <small>{more.filter(Boolean).join(' · ')}</small>
    </StepLink>
  );
}

/** What shares and rates are of, place by place. */
function RowTotals({ matrix }: { matrix: Matrix }) {
  const { words } = useWords();
  const columns: Column<Matrix['rows'][number]>[] = [
    {
      id: 'place',
      title: words.compare.place,
      value: ({ region }) => region.name,
      show: ({ region }) => <EntityLink {...region} />,
    },
    {
      id: 'measures',
      title: words.comparing.matrix.measures,
      value: ({ measureCount }) => measureCount,
      numeric: true,
    },
    { id: 'coded', title: words.comparing.matrix.coded, value: ({ codedCount }) => codedCount, numeric: true },
    {
      id: 'characters',
      title: words.comparing.matrix.characters,
      value: ({ characters }) => characters,
      numeric: true,
    },
    { id: 'year', title: words.comparing.matrix.shows.year, value: ({ firstYear }) => firstYear, numeric: true },
  ];
  return (
    <DataTable
      caption={words.comparing.matrix.rowTotals}
      columns={columns}
      rows={matrix.rows}
      keyOf={({ region }) => region.id}
    />
  );
}
