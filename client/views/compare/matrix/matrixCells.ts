import type { CompareMatrixQuery } from '../../../../generated/operations.ts';
import type { Speech } from '../../../i18n/useWords.ts';

type Answer = CompareMatrixQuery['instrumentMatrix'];
export type Row = Answer['rows'][number];
export type MatrixColumn = Answer['columns'][number];
export type Cell = Answer['cells'][number] & { readonly row: Row; readonly of: MatrixColumn };

/** What a cell can show. */
export const shows = ['count', 'share', 'rate', 'strength', 'year'] as const;
export type Show = (typeof shows)[number];

/** What stands in a cell that no measure falls into: told apart without colour. */
export const signs = { SILENT: '–', UNKNOWN: '?', USED: '0' } as const;

const strengths = ['EXPLORES', 'ENCOURAGES', 'SUPPORTS', 'ORGANISES', 'PROVIDES'] as const;

/** The matrix with the columns that most places use first; codes and sides have an order of their own. */
export function ranked(matrix: Answer): Answer {
  if (matrix.columns.some((column) => !column.key.startsWith('instrument:'))) return matrix;
  const columns = matrix.columns.toSorted(
    (left, right) => right.regionCount - left.regionCount || right.measureCount - left.measureCount,
  );
  return { ...matrix, columns };
}

/** Every cell with its place and its column. */
export function cellsOf({ cells, rows, columns }: Answer): Cell[] {
  const byPlace = new Map(rows.map((row) => [row.region.id, row]));
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return cells.flatMap((cell) => {
    const row = byPlace.get(cell.region.id);
    const of = byKey.get(cell.column);
    return row && of ? [{ ...cell, row, of }] : [];
  });
}

/** What a cell says. */
export function cellText(cell: Cell, show: Show, { words }: Speech): string {
  if (cell.measureCount === 0) return signs[cell.standing];
  if (show === 'share') return cell.share === null ? '' : percent(cell.share);
  if (show === 'rate') return cell.perThousandCharacters === null ? '' : rate(cell.perThousandCharacters);
  if (show === 'strength') return cell.strength ? words.strengths[cell.strength] : '';
  if (show === 'year') return cell.firstYear === null ? words.comparing.noYear : String(cell.firstYear);
  return String(cell.measureCount);
}

/** Everything that a cell knows, in one sentence. */
export function cellWords(cell: Cell, speech: Speech): string {
  const { words } = speech;
  const where = `${cell.row.region.name} · ${cell.of.label}`;
  if (cell.measureCount === 0) return `${where}: ${words.codebook.standings[cell.standing]}`;
  const parts = [
    words.compare.measuresOf(cell.measureCount),
    ...(['share', 'rate', 'strength', 'year'] as const).map(
      (show) => `${words.comparing.matrix.shows[show]} ${cellText(cell, show, speech)}`,
    ),
  ];
  return `${where}: ${parts.join(speech.language === 'zh' ? '，' : ', ')}`;
}

/** How dark a cell is, from 0 to 1, against the most that any cell has. */
export function darkness(cell: Cell, cells: readonly Cell[], show: Show): number {
  const value = measured(cell, show);
  const [least, most] = [floorOf(cells, show), Math.max(...cells.map((one) => measured(one, show) ?? 0))];
  return value === null ? 0 : most === least ? 1 : (value - least) / (most - least);
}

/** Years and strengths begin at the least that there is, all else at nothing. */
function floorOf(cells: readonly Cell[], show: Show): number {
  if (show !== 'year') return 0;
  return Math.min(...cells.map((one) => measured(one, show)).filter((value) => value !== null)) - 1;
}

function measured(cell: Cell, show: Show): number | null {
  if (cell.measureCount === 0) return null;
  if (show === 'share') return cell.share;
  if (show === 'rate') return cell.perThousandCharacters;
  if (show === 'strength') return cell.strength ? strengths.indexOf(cell.strength) + 1 : null;
  if (show === 'year') return cell.firstYear;
  return cell.measureCount;
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rate = (value: number): string => value.toFixed(2);
