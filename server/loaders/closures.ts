import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import type { Kind } from '../../graph/model.ts';
import { closures } from '../../graph/store/questions/closures.ts';
import { closuresIn, hierarchy, type Narrowing } from '../../graph/store/questions/hierarchy.ts';
import { kindIn } from './entities.ts';

type Closure = readonly string[] | null;
export type ClosureLoader = DataLoader<string, Closure>;

const trees: readonly Kind[] = ['INSTRUMENT', 'GROUP', 'INDUSTRY'] satisfies Narrowing[];

/** What an id stands for, itself and all under it; null for unknown ids. One question for each kind among the ids. */
export function closureLoader(ask: Ask): ClosureLoader {
  return new DataLoader(async (ids) => {
    const byKind = [...Map.groupBy(ids, kindIn)];
    const found = await Promise.all(byKind.map(([kind, group]) => closuresOf(ask, kind, group)));
    const all = new Map<string, Closure>(found.flat());
    return ids.map((id) => all.get(id) ?? null);
  });
}

async function closuresOf(ask: Ask, kind: Kind | null, ids: readonly string[]): Promise<[string, Closure][]> {
  if (kind === null) return [];
  if (trees.includes(kind)) return [...closuresIn(await ask(hierarchy, kind as Narrowing))];
  const members = await ask(closures, { kind, ids });
  return ids.map((id, i) => [id, members[i] ?? null]);
}
