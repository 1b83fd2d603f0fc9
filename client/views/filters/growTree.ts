import { type Branch, holds } from '../../state/tree.ts';

/** What could be chosen, and what it lies under. */
export type Entry = { readonly id: string; readonly name: string; readonly parent: string | null };
export type Counts = ReadonlyMap<string, number>;

/** How many measures there are by id: in all, and under the filter as it stands; null where that is not known. */
export type Counted = { readonly all: Counts | null; readonly now: Counts | null };

/**
 * The tree of the entries that any measure has, those with most measures first where `ranked`. An entry that only leads
 * to another one is left out: it would give the same.
 */
export function growTree(entries: readonly Entry[], { all, now }: Counted, ranked: boolean): Branch[] {
  const known = entries.filter(({ id }) => all === null || all.has(id));
  const ids = new Set(known.map(({ id }) => id));
  const under = Map.groupBy(known, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const grow = (parent: string | null): Branch[] =>
    inOrder(under.get(parent) ?? []).flatMap(({ id, name }) => {
      const children = grow(id);
      const [only] = children;
      if (only && children.length === 1 && all && all.get(id) === all.get(only.id)) return children;
      return [{ id, name, count: now ? (now.get(id) ?? 0) : null, children }];
    });
  const inOrder = (siblings: readonly Entry[]) =>
    ranked && all ? siblings.toSorted((left, right) => (all.get(right.id) ?? 0) - (all.get(left.id) ?? 0)) : siblings;
  return withoutLoneRoot(grow(null), all);
}

/** A single root that holds no measure of its own says nothing: its parts stand for it. */
function withoutLoneRoot(tree: Branch[], all: Counts | null): Branch[] {
  const [root] = tree;
  if (!root || !all || tree.length > 1 || root.children.length === 0) return tree;
  const parts = root.children.reduce((sum, { id }) => sum + (all.get(id) ?? 0), 0);
  return parts < (all.get(root.id) ?? 0) ? tree : [...root.children];
}

/** The tree with what was chosen but is not in it, so that it can be cleared. */
export function withChosen(
  tree: readonly Branch[],
  chosen: readonly string[] | null,
  nameOf: (id: string) => string,
): readonly Branch[] {
  const others = (chosen ?? []).filter((id) => !tree.some((branch) => holds(branch, id)));
  return [...tree, ...others.map((id) => ({ id, name: nameOf(id), count: null, children: [] }))];
}
