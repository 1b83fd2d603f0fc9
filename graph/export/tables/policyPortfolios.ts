import { type PortfolioCell, portfolio } from '../../store/questions/portfolio.ts';
import type { WholeNode } from '../../store/questions/whole.ts';
import type { ExportGraph } from '../graph.ts';
import { nodesOf } from './beside.ts';
import type { Table, TableRow } from './table.ts';

/**
 * The tidy form of the R package PolicyPortfolios (Fernández-i-Marín, https://cran.r-project.org/package=PolicyPortfolios):
 * one row for each place, year, instrument and target group that is covered. `Target` is there what the state aims at,
 * hence the group that a measure is for, not a figure. `Year` runs from the issue of the document to the printed end of
 * it or of its period, and is the year of issue alone where none is printed. Rows of 0 are left out: silence of a
 * document that is not comprehensive is not absence; `pp_complete()` adds them for who knows better, and `pp_measures()`
 * and `pp_array()` need them. The names are factors there: `read.csv(..., stringsAsFactors = TRUE)`.
 */
export const policyPortfolios: Table = {
  name: 'policy_portfolios',
  columns: async () => ['Country', 'Sector', 'Year', 'Instrument', 'Target', 'covered'],
  rows,
};

/** The corpus is about one field of policy. */
const sector = 'Innovation policy';
const noGroup = 'No group named';
/** A period longer than this is a mistake of the record, and would make as many rows. */
const longest = 50;

/** So many places are asked for at once: a question has a cost of its own, and the answer is held as a whole. */
const together = 50;

async function* rows({ ask, pages }: ExportGraph): AsyncGenerator<TableRow> {
  for await (const page of pages('REGION'))
    for (let start = 0; start < page.length; start += together) {
      const regions = page.slice(start, start + together);
      const cells = await ask(portfolio, regions);
      const shown = cells.flatMap(({ instrument, group }) => [instrument, ...(group === null ? [] : [group])]);
      const nodes = await nodesOf(ask, [...regions, ...shown]);
      const byRegion = Map.groupBy(cells, ({ region }) => region);
      for (const region of regions)
        yield* rowsOf(placeName(nodes.get(region), region), byRegion.get(region) ?? [], nodes);
    }
}

type Nodes = ReadonlyMap<string, WholeNode>;

/** The rows of a place in the order of the years, each once, however many documents (or things of one name) make it. */
function rowsOf(place: string, cells: readonly PortfolioCell[], nodes: Nodes): TableRow[] {
  const nameOf = (id: string) => String(nodes.get(id)?.nameEn ?? id);
  const rows = inOrder(cells).map(([{ instrument, group }, year]) => ({
    Country: place,
    Sector: sector,
    Year: year,
    Instrument: nameOf(instrument),
    Target: group === null ? noGroup : nameOf(group),
    covered: 1,
  }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Two places may have one name, but not one code. */
function placeName(region: WholeNode | undefined, id: string): string {
  const name = String(region?.nameEn ?? id);
  return region?.code ? `${name} (${region.code})` : name;
}

/** Each cell in each of its years. */
function inOrder(cells: readonly PortfolioCell[]): readonly (readonly [PortfolioCell, number])[] {
  return cells
    .flatMap((cell) => yearsOf(cell).map((year) => [cell, year] as const))
    .toSorted(
      ([a, x], [b, y]) => x - y || compare(a.instrument, b.instrument) || compare(a.group ?? '', b.group ?? ''),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function yearsOf({ issued, expires, periodEnd }: PortfolioCell): number[] {
  if (issued === null) return [];
  const first = Number(issued.slice(0, 4));
  const last = Math.max(first, expires === null ? (periodEnd ?? first) : Number(expires.slice(0, 4)));
  return Array.from({ length: Math.min(longest, last - first + 1) }, (_, i) => first + i);
}
