import type { Speech } from '../../../i18n/useWords.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { choose, select } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure, type Sheet } from '../Figure.tsx';
import { MatrixDrawing } from '../matrix/MatrixDrawing.tsx';
import { signs } from '../matrix/matrixCells.ts';
import type { MatrixPicture } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import type { Sided } from './sided.ts';

type Compared = Sided['instruments'][number];
type Cell = Compared['cells'][number];
const sharings = ['ALL', 'SOME', 'ONE'] as const;

/** Instrument by instrument: first what all use, then what some use, then what one uses alone. */
export function SideFigure({ compared }: { compared: Sided }) {
  const { words } = useWords();
  const rows = sharings.flatMap((sharing) => compared.instruments.filter((one) => one.sharing === sharing));
  const picture = usePicture(compared, rows);
  const counts = sharings.map((sharing) => {
    const count = rows.filter((one) => one.sharing === sharing).length;
    return `${words.comparing.sides.sharing[sharing]} ${count}`;
  });
  const notes = [words.comparing.sides.counts(compared.sides.length, counts.join(' · ')), words.comparing.matrix.signs];
  if (rows.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  return (
    <Figure title={words.comparing.sides.title} file="side-by-side" notes={notes} sheet={sheetOf(compared, rows)}>
      <MatrixDrawing label={words.comparing.sides.title} picture={picture} />
      <SideTable compared={compared} rows={rows} />
    </Figure>
  );
}

const cellText = ({ standing, measureCount }: Cell): string =>
  measureCount > 0 ? String(measureCount) : signs[standing];

function cellWords({ standing, measureCount }: Cell, { words }: Speech): string {
  return measureCount > 0 ? words.compare.measuresOf(measureCount) : words.codebook.standings[standing];
}

function usePicture({ sides }: Sided, rows: readonly Compared[]): MatrixPicture {
  const speech = useWords();
  const { words } = speech;
  const href = useHref();
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ measureCount }) => measureCount)));
  const nameOf = (id: string) => sides.find(({ entity }) => entity.id === id)?.entity.name ?? id;
  const facts = (side: string, id: string) => href(choose({ facts: `${side}~${id}` }));
  return {
    places: sides.map(({ entity: { id, name } }) => ({
      key: id,
      name,
      note: name,
      href: href(select(id)),
    })),
    columns: rows.map(({ instrument, sharing }) => ({
      key: instrument.id,
      name: instrument.name,
      note: `${instrument.name}: ${words.comparing.sides.sharing[sharing]}`,
      href: facts('*', instrument.id),
    })),
    squares: rows.flatMap(({ instrument, cells }) =>
      cells.map((cell) => ({
        place: cell.entity.id,
        column: instrument.id,
        said: cellText(cell),
        label: `${nameOf(cell.entity.id)} · ${instrument.name}: ${cellWords(cell, speech)}`,
        dark: cell.measureCount / most,
        standing: cell.standing,
        href: facts(cell.entity.id, instrument.id),
      })),
    ),
  };
}

function sheetOf({ sides }: Sided, rows: readonly Compared[]): Sheet<{ row: Compared; cell: Cell }> {
  type Line = { row: Compared; cell: Cell };
  const column = (id: string, value: (line: Line) => string | number | null) => ({ id, title: id, value });
  const nameOf = (id: string) => sides.find(({ entity }) => entity.id === id)?.entity.name ?? id;
  return {
    rows: rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
    columns: [
      column('side_id', ({ cell }) => cell.entity.id),
      column('side', ({ cell }) => nameOf(cell.entity.id)),
      column('instrument_id', ({ row }) => row.instrument.id),
      column('instrument', ({ row }) => row.instrument.name),
      column('shared_by', ({ row }) => row.sharing),
      column('standing', ({ cell }) => cell.standing),
      column('measures', ({ cell }) => cell.measureCount),
    ],
  };
}

function SideTable({ compared, rows }: { compared: Sided; rows: readonly Compared[] }) {
  const speech = useWords();
  const { words } = speech;
  const columns: Column<Compared>[] = [
    {
      id: 'instrument',
      title: words.comparing.gaps.instrument,
      value: ({ instrument }) => instrument.name,
      show: ({ instrument }) => <StepLink to={choose({ facts: `*~${instrument.id}` })}>{instrument.name}</StepLink>,
    },
    {
      id: 'sharing',
      title: words.comparing.sides.usedBy,
      value: ({ sharing }) => words.comparing.sides.sharing[sharing],
    },
    ...compared.sides.map(({ entity }): Column<Compared> => {
      const cellIn = ({ cells }: Compared) => cells.find((cell) => cell.entity.id === entity.id);
      return {
        id: entity.id,
        title: entity.name,
        value: (row) => cellIn(row)?.measureCount || null,
        show: (row) => {
          const cell = cellIn(row);
          return (
            cell && (
              <StepLink
                to={choose({ facts: `${entity.id}~${row.instrument.id}` })}
                className={`cell-link ${cell.standing.toLowerCase()}`}
              >
                {cellWords(cell, speech)}
              </StepLink>
            )
          );
        },
      };
    }),
  ];
  return (
    <DataTable
      caption={words.comparing.sides.caption}
      columns={columns}
      rows={rows}
      keyOf={({ instrument }) => instrument.id}
    />
  );
}
