/** A tree to choose from; `count` is how many measures choosing a branch would give, null where that is not known. */
export type Branch = {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly children: readonly Branch[];
};

export type Choice = 'all' | 'some' | 'none';
/** What is ticked, each with what is under it; null where nothing is, and nothing is narrowed. */
export type Chosen = readonly string[] | null;

/** All ids that a choice stands for: the chosen ones and what is under them. */
export function covered(tree: readonly Branch[], chosen: Chosen): ReadonlySet<string> {
  const ids = new Set<string>(chosen);
  const walk = (branch: Branch, inside: boolean) => {
    const here = inside || ids.has(branch.id);
    if (here) ids.add(branch.id);
    for (const child of branch.children) walk(child, here);
  };
  for (const branch of tree) walk(branch, false);
  return ids;
}

/** How much of a branch is ticked; all of its parts are not the whole, which may hold something of its own. */
export function choiceOf(branch: Branch, ids: ReadonlySet<string>): Choice {
  if (ids.has(branch.id)) return 'all';
  return branch.children.some((child) => choiceOf(child, ids) !== 'none') ? 'some' : 'none';
}

/** The choice after a branch was ticked or cleared. To clear a part of what is ticked leaves the other parts. */
export function choose(tree: readonly Branch[], chosen: Chosen, id: string, on: boolean): Chosen {
  const change: Change = { chosen: chosen ?? [], id, on };
  const left = tree.flatMap((branch) => after(branch, false, change));
  return left.length === 0 ? null : left;
}

type Change = { readonly chosen: readonly string[]; readonly id: string; readonly on: boolean };

function after(branch: Branch, inside: boolean, change: Change): string[] {
  if (branch.id === change.id) return change.on ? [branch.id] : [];
  const here = inside || change.chosen.includes(branch.id);
  if (here && (change.on || !holds(branch, change.id))) return [branch.id];
  return branch.children.flatMap((child) => after(child, here, change));
}

/** Whether a branch is or holds the one with this id. */
export function holds(branch: Branch, id: string): boolean {
  return branch.id === id || branch.children.some((child) => holds(child, id));
}

/** The branches that match, with what leads to them; what is under a match stays. */
export function matching(tree: readonly Branch[], matches: (branch: Branch) => boolean): readonly Branch[] {
  return tree.flatMap((branch) => {
    if (matches(branch)) return [branch];
    const children = matching(branch.children, matches);
    return children.length === 0 ? [] : [{ ...branch, children }];
  });
}

/** How many branches a tree has at all depths. */
export function sizeOf(tree: readonly Branch[]): number {
  return tree.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);
}
