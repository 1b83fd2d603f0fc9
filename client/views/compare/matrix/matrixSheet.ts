import type { CompareMatrixQuery } from '../../../../generated/operations.ts';
import type { Speech } from '../../../i18n/useWords.ts';
import type { Sheet } from '../Figure.tsx';
import { type Cell, cellsOf } from './matrixCells.ts';

/** One line a cell, tidy. */
export function matrixSheet(matrix: CompareMatrixQuery['instrumentMatrix'], { words }: Speech): Sheet<Cell> {
  const column = (id: string, value: (cell: Cell) => string | number | null) => ({ id, title: id, value });
  return {
    rows: cellsOf(matrix),
    columns: [
      column('place_id', ({ row }) => row.region.id),
      column('place', ({ row }) => row.region.name),
      column('column', ({ of }) => of.key),
      column('column_name', ({ of }) => of.label),
      column('standing', ({ standing }) => standing),
      column('measures', ({ measureCount }) => measureCount),
      column('share', ({ share }) => share),
      column('measures_of_place', ({ row }) => row.measureCount),
      column('per_1000_characters', ({ perThousandCharacters }) => perThousandCharacters),
      column('characters_of_place', ({ row }) => row.characters),
      column('strongest', ({ strength }) => strength && words.strengths[strength]),
      column('first_year', ({ firstYear }) => firstYear),
    ],
  };
}
