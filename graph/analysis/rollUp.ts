import type { Joined } from '../store/questions/joined.ts';
import type { Member } from '../store/questions/paths.ts';

/** For each parent how many measures lead to one of its members, each measure once; parents without any are absent. */
export function rollUp(found: readonly Joined[], members: readonly Member[]): ReadonlyMap<string, number> {
  const parents = Map.groupBy(members, ({ id }) => id);
  const counts = new Map<string, number>();
  for (const { ids, measures } of found) {
    const reached = ids.flatMap((id) => parents.get(id) ?? []).map(({ parent }) => parent);
    for (const parent of new Set(reached)) counts.set(parent, (counts.get(parent) ?? 0) + measures);
  }
  return counts;
}
