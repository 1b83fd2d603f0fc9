import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import { countsUnder } from '../../graph/store/questions/countsUnder.ts';
import type { Filter } from '../../graph/store/questions/filters.ts';
import { pagesUnder } from '../../graph/store/questions/pagesUnder.ts';
import type { Member, PathName } from '../../graph/store/questions/paths.ts';
import type { ClosureLoader } from './closures.ts';
import { memo } from './memo.ts';

/** A list that hangs on entities, with everything but the entity: those asked for alike are answered together. */
export type ListKey = { readonly path: PathName; readonly filter: Filter; readonly exact: boolean };
type PageKey = ListKey & { readonly after: string | null; readonly limit: number };

type Keys = readonly { readonly sort: string; readonly id: string }[];
export type ListLoader = {
  readonly page: (key: PageKey) => DataLoader<string, Keys>;
  readonly count: (key: ListKey) => DataLoader<string, number>;
};

/** Pages and counts of lists that hang on entities, one question for each list and arguments. */
export function listLoader(ask: Ask, closures: ClosureLoader): ListLoader {
  const pages = memo((text) => {
    const { exact, ...request } = JSON.parse(text) as PageKey;
    return new DataLoader<string, Keys>(async (parents) => {
      const members = await membersOf(parents, exact, closures);
      const found = await ask(pagesUnder, { ...request, members });
      return parents.map((parent) => found.get(parent) ?? []);
    });
  });
  const counts = memo((text) => {
    const { exact, ...request } = JSON.parse(text) as ListKey;
    return new DataLoader<string, number>(async (parents) => {
      const members = await membersOf(parents, exact, closures);
      const found = await ask(countsUnder, { ...request, members });
      return parents.map((parent) => found.get(parent) ?? 0);
    });
  });
  return { page: (key) => pages(JSON.stringify(key)), count: (key) => counts(JSON.stringify(key)) };
}

/** Every parent with each entity that it stands for. */
async function membersOf(parents: readonly string[], exact: boolean, closures: ClosureLoader): Promise<Member[]> {
  if (exact) return parents.map((id) => ({ parent: id, id }));
  const under = await closures.loadMany(parents);
  return parents.flatMap((parent, i) => {
    const ids = under[i];
    if (ids instanceof Error) throw ids;
    return (ids ?? []).map((id) => ({ parent, id }));
  });
}
