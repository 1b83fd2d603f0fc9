import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import { type CellMember, cellCounts, cellPages } from '../../graph/store/questions/cells.ts';
import type { Filter } from '../../graph/store/questions/filters.ts';
import { memo } from './memo.ts';

/** Which measures: those with a coding with one of the instruments, in policies of the holders, that pass the filter. */
export type Cell = { readonly instruments: readonly string[]; readonly holders: readonly string[] };
/** What cells that are asked for together have in common. */
export type CellKey = { readonly holders: 'REGION' | 'POLICY'; readonly filter: Filter };
type PageKey = CellKey & { readonly after: string | null; readonly limit: number };

type Keys = readonly { readonly sort: string; readonly id: string }[];
export type CellLoader = {
  readonly page: (key: PageKey) => DataLoader<Cell, Keys>;
  readonly count: (key: CellKey) => DataLoader<Cell, number>;
};

/** Pages and counts of the measures behind cells, one question for all cells that are asked for alike. */
export function cellLoader(ask: Ask): CellLoader {
  const pages = memo((text) => {
    const key = JSON.parse(text) as PageKey;
    return new DataLoader<Cell, Keys>(async (cells) => {
      const members = membersOf(cells);
      const found = members.length > 0 ? await ask(cellPages, { ...key, members }) : new Map();
      return cells.map((_, i) => found.get(String(i)) ?? []);
    });
  });
  const counts = memo((text) => {
    const key = JSON.parse(text) as CellKey;
    return new DataLoader<Cell, number>(async (cells) => {
      const members = membersOf(cells);
      const found = members.length > 0 ? await ask(cellCounts, { ...key, members }) : new Map();
      return cells.map((_, i) => found.get(String(i)) ?? 0);
    });
  });
  return { page: (key) => pages(JSON.stringify(key)), count: (key) => counts(JSON.stringify(key)) };
}

/** A cell without instruments or holders has no member, and nothing is behind it. */
const membersOf = (cells: readonly Cell[]): CellMember[] =>
  cells.flatMap(({ instruments, holders }, i) =>
    instruments.flatMap((id) => holders.map((holder) => ({ parent: String(i), id, holder }))),
  );
