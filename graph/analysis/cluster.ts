/** Two groups that are put together, each in the order of the whole, with their mean similarity. */
export type Merge = { readonly left: readonly string[]; readonly right: readonly string[]; readonly value: number };
export type Clustered = { readonly order: readonly string[]; readonly merges: readonly Merge[] };

/** A group with its mean similarity to each of the others. */
type Group = { readonly ids: readonly string[]; readonly means: Map<Group, number> };
type Alike = (one: string, other: string) => number | null;

/**
 * Puts the two groups together that are most alike on average, again and again (average linkage, UPGMA: R. Sokal and C.
 * Michener 1958). Of pairs equally alike the earlier comes first; what is like nothing, not even itself, comes last.
 */
export function cluster(ids: readonly string[], alike: Alike): Clustered {
  const alone = ids.filter((id) => alike(id, id) === null);
  let groups = singles(
    ids.filter((id) => alike(id, id) !== null),
    alike,
  );
  const merges: Merge[] = [];
  while (groups.length > 1) {
    const [left, right, value] = nearest(groups);
    groups = joined(groups, left, right);
    merges.push({ left: left.ids, right: right.ids, value });
  }
  return { order: [...groups.flatMap((group) => group.ids), ...alone], merges };
}

function singles(ids: readonly string[], alike: Alike): Group[] {
  const groups: Group[] = ids.map((id) => ({ ids: [id], means: new Map() }));
  for (const one of groups)
    for (const other of groups) one.means.set(other, alike(one.ids[0] ?? '', other.ids[0] ?? '') ?? 0);
  return groups;
}

function nearest(groups: readonly Group[]): readonly [Group, Group, number] {
  const pairs = groups.flatMap((left, i) =>
    groups.slice(i + 1).map((right) => [left, right, left.means.get(right) ?? 0] as const),
  );
  return pairs.reduce((best, pair) => (pair[2] > best[2] ? pair : best));
}

/** The groups with two of them put together, in the place of the first. */
function joined(groups: readonly Group[], left: Group, right: Group): Group[] {
  const group: Group = { ids: [...left.ids, ...right.ids], means: new Map() };
  for (const other of groups) {
    const weighed = (part: Group) => part.ids.length * (part.means.get(other) ?? 0);
    const mean = (weighed(left) + weighed(right)) / group.ids.length;
    group.means.set(other, mean);
    other.means.set(group, mean);
  }
  return groups.flatMap((each) => (each === left ? [group] : each === right ? [] : [each]));
}
