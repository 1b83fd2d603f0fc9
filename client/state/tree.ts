/** A tree to choose from; `weight` is the count said beside a name. */
export type Branch = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly children: readonly Branch[];
};

export type Choice = 'all' | 'some' | 'none';
type Chosen = readonly string[] | null;

/** All ids that a choice stands for: the chosen ones and what is under them; null for no restriction. */
export function covered(tree: readonly Branch[], chosen: Chosen): ReadonlySet<string> | null {
  if (chosen === null) return null;
  const ids = new Set<string>(chosen);
  const walk = (branch: Branch, inside: boolean) => {
    const chosenHere = inside || chosen.includes(branch.id);
    if (chosenHere) ids.add(branch.id);
    for (const child of branch.children) walk(child, chosenHere);
  };
  for (const branch of tree) walk(branch, false);
  return ids;
}

/** How much of a branch is chosen. */
export function choiceOf(branch: Branch, ids: ReadonlySet<string> | null): Choice {
  if (ids === null || ids.has(branch.id)) return 'all';
  const parts = branch.children.map((child) => choiceOf(child, ids));
  if (parts.length > 0 && parts.every((part) => part === 'all')) return 'all';
  return parts.some((part) => part !== 'none') ? 'some' : 'none';
}

/** The choice after a branch was ticked or cleared, in its shortest form; null when everything is chosen. */
export function choose(tree: readonly Branch[], chosen: Chosen, id: string, on: boolean): readonly string[] | null {
  const before = covered(tree, chosen);
  const leaves = new Set<string>();
  const walk = (branch: Branch, forced: boolean) => {
    const here = forced || branch.id === id;
    const ticked = here ? on : before === null || before.has(branch.id);
    if (branch.children.length === 0 && ticked) leaves.add(branch.id);
    for (const child of branch.children) walk(child, here);
  };
  for (const branch of tree) walk(branch, false);
  return tree.every((branch) => whole(branch, leaves)) ? null : tree.flatMap((branch) => shortest(branch, leaves));
}

function whole(branch: Branch, leaves: ReadonlySet<string>): boolean {
  return branch.children.length === 0 ? leaves.has(branch.id) : branch.children.every((child) => whole(child, leaves));
}

function shortest(branch: Branch, leaves: ReadonlySet<string>): string[] {
  return whole(branch, leaves) ? [branch.id] : branch.children.flatMap((child) => shortest(child, leaves));
}
