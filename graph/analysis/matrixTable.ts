import { enums } from '../model.ts';
import type { MeasureCount, StrengthCount } from '../store/questions/measureCounts.ts';
import type { MeasureSum } from '../store/questions/measureSums.ts';
import { cellKey, countsIn, rowsIn, sumOf } from './countsIn.ts';
import type { MatrixColumn } from './matrixColumns.ts';
import { type OwnPlace, type Standing, standingOf } from './ownPlaces.ts';

type Strength = (typeof enums.Strength)[number];

export type MatrixRow = {
  readonly region: string;
  /** Measures that meet the conditions on measures, coded or not. */
  readonly measures: number;
  /** Those of them that stand in any column. */
  readonly coded: number;
  readonly characters: number;
  readonly firstYear: number | null;
};
export type MatrixCell = {
  readonly region: string;
  readonly column: string;
  readonly standing: Standing;
  readonly measures: number;
  readonly share: number | null;
  readonly perThousandCharacters: number | null;
  readonly strengths: readonly { readonly strength: Strength; readonly count: number }[];
  readonly firstYear: number | null;
  readonly firstPolicy: string | null;
};
export type CountedColumn = MatrixColumn & { readonly measures: number; readonly regions: number };
export type MatrixTable = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly CountedColumn[];
  readonly cells: readonly MatrixCell[];
  readonly measures: number;
};

/** What the store counted, by policy. */
export type Counted = {
  readonly sums: readonly MeasureSum[];
  readonly coded: readonly MeasureCount[];
  readonly cells: readonly StrengthCount[];
  /** The same as `cells` without any conditions. */
  readonly all: readonly MeasureCount[];
  readonly years: ReadonlyMap<string, number>;
};

/** Puts what was counted into rows, columns and cells: each measure once in each, and once in all. */
export function matrixTable(
  places: readonly OwnPlace[],
  columns: readonly MatrixColumn[],
  counted: Counted,
): MatrixTable {
  const shown = new Set(places.flatMap(({ policies }) => policies));
  const behind = counted.cells.filter(({ policy }) => shown.has(policy));
  const rows = places.map((place) => rowOf(place, counted));
  const cells = cellsOf(places, columns, rows, counted);
  const measures = sumOf(counted.sums.filter(({ policy }) => shown.has(policy)));
  return { rows, columns: columns.map((column) => totalOf(column, behind, cells)), cells, measures };
}

function rowOf({ id, policies }: OwnPlace, { sums, coded, years }: Counted): MatrixRow {
  const own = new Set(policies);
  const found = sums.filter(({ policy }) => own.has(policy));
  return {
    region: id,
    measures: sumOf(found),
    coded: sumOf(coded.filter(({ policy }) => own.has(policy))),
    characters: found.reduce((sum, { characters }) => sum + characters, 0),
    firstYear: firstYear(found, years),
  };
}

function cellsOf(
  places: readonly OwnPlace[],
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  { cells, all, years }: Counted,
): MatrixCell[] {
  const byCell = rowsIn(places, cells);
  const anywhere = countsIn(places, all);
  return places.flatMap((place, i) =>
    columns.map(({ key: column }) => {
      const key = cellKey(place.id, column);
      const standing = standingOf(place, anywhere.get(key) ?? 0);
      return {
        region: place.id,
        column,
        standing,
        ...cellOf(place, byCell.get(key) ?? [], years),
        ...ratesOf(rows[i], sumOf(byCell.get(key) ?? [])),
      };
    }),
  );
}

function cellOf({ policies }: OwnPlace, behind: readonly StrengthCount[], years: Counted['years']) {
  const using = new Set(behind.map(({ policy }) => policy));
  const strengths = enums.Strength.map((strength) => ({
    strength,
    count: sumOf(behind.filter((row) => row.strengths.includes(strength))),
  }));
  return {
    measures: sumOf(behind),
    strengths: strengths.filter(({ count }) => count > 0),
    firstYear: firstYear(behind, years),
    firstPolicy: policies.find((policy) => using.has(policy)) ?? null,
  };
}

/** A measure counted for the length of the text that it stands in, and for the number of measures. */
function ratesOf(row: MatrixRow | undefined, measures: number) {
  const { measures: all = 0, characters = 0 } = row ?? {};
  return {
    share: all > 0 ? measures / all : null,
    perThousandCharacters: characters > 0 ? (1000 * measures) / characters : null,
  };
}

function totalOf(column: MatrixColumn, behind: readonly StrengthCount[], cells: readonly MatrixCell[]): CountedColumn {
  const used = cells.filter((cell) => cell.column === column.key && cell.measures > 0);
  return { ...column, measures: sumOf(behind.filter(({ parent }) => parent === column.key)), regions: used.length };
}

function firstYear(behind: readonly { readonly policy: string }[], years: Counted['years']): number | null {
  const found = behind.flatMap(({ policy }) => years.get(policy) ?? []);
  return found.length > 0 ? Math.min(...found) : null;
}
