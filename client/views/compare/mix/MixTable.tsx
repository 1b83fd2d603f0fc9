import type { Side } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { percent } from '../matrix/matrixCells.ts';
import { inFirst, movement, schemeName, sides, type Whole } from './mixBars.ts';

type Line = { readonly whole: Whole; readonly of: Whole['mix']['schemes'][number] };

/** The bars as a table, and how far each share moves from scheme to scheme. */
export function MixTable({ wholes, scheme }: { wholes: readonly Whole[]; scheme: string }) {
  const speech = useWords();
  const { words } = speech;
  const lines = wholes.flatMap((whole) => inFirst(whole.mix.schemes, scheme).map((of): Line => ({ whole, of })));
  const columns: Column<Line>[] = [
    {
      id: 'name',
      title: words.comparing.mix.name,
      value: ({ whole }) => whole.name,
      show: ({ whole }) => <EntityLink id={whole.id} name={whole.name} />,
    },
    { id: 'scheme', title: words.comparing.scheme, value: ({ of }) => schemeName(of.scheme, speech) },
    ...sides.map(
      (side): Column<Line> => ({
        id: side,
        title: words.filters.sides[side],
        value: (line) => partOf(line, side)?.share ?? null,
        show: (line) => <PartLink line={line} side={side} />,
      }),
    ),
    { id: 'total', title: words.comparing.mix.total, value: ({ of }) => of.total, numeric: true },
    { id: 'unsided', title: words.comparing.mix.unsided, value: ({ of }) => of.unsidedCount, numeric: true },
  ];
  return (
    <>
      <DataTable
        caption={words.comparing.mix.caption}
        columns={columns}
        rows={lines}
        keyOf={({ whole, of }) => `${whole.id} ${of.scheme}`}
      />
      <Movements wholes={wholes} />
    </>
  );
}

const partOf = ({ of }: Line, side: Side) => of.sides.find((one) => one.side === side);

function PartLink({ line, side }: { line: Line; side: Side }) {
  const { words } = useWords();
  const part = partOf(line, side);
  if (!part || part.share === null) return null;
  return (
    <StepLink to={choose({ facts: `${line.whole.id}~${line.of.scheme}~${side}` })} className="cell-link">
      <b>{percent(part.share)}</b> <small>{words.compare.measuresOf(part.measureCount)}</small>
    </StepLink>
  );
}

function Movements({ wholes }: { wholes: readonly Whole[] }) {
  const { words } = useWords();
  const columns: Column<Whole>[] = [
    { id: 'name', title: words.comparing.mix.name, value: ({ name }) => name },
    ...sides.map(
      (side): Column<Whole> => ({
        id: side,
        title: words.filters.sides[side],
        value: (whole) => movement(whole, side)?.points ?? null,
        show: (whole) => {
          const moved = movement(whole, side);
          return moved && words.comparing.mix.moved(percent(moved.least), percent(moved.most), moved.points);
        },
      }),
    ),
  ];
  return <DataTable caption={words.comparing.mix.movements} columns={columns} rows={wholes} keyOf={({ id }) => id} />;
}
