import type { Folded } from '../../state/foldGraph.ts';
import type { Graph } from '../../state/graph.ts';
import { groupOf } from '../../state/groupOf.ts';
import type { Language } from '../../state/recipe.ts';

/** A group in the picture: folded into one node, or open, when `members` is not known. */
export type Group = { readonly id: string; readonly name: string; readonly members: number | null };

type Drawn = { readonly graph: Graph; readonly visible: Folded };

const ways = ['place', 'kind', 'placeAndKind'] as const;

/** The groups that are folded, and those that were opened, by name. */
export function groupsOf({ graph, visible }: Drawn, open: readonly string[], language: Language): readonly Group[] {
  const folded = [...visible.folds.values()].map(({ id, label, members }) => ({
    id,
    name: label,
    members: members.length,
  }));
  const opened = open.flatMap((id) => {
    const name = groupName(id, graph, language);
    return name === null ? [] : [{ id, name, members: null }];
  });
  return [...folded, ...opened].sort((left, right) => left.name.localeCompare(right.name, language));
}

/** What an opened group is called; null for one that is gone. */
function groupName(id: string, { nodes }: Graph, language: Language): string | null {
  for (const node of nodes) {
    const group = ways.map((by) => groupOf(node, by, language)).find((one) => one?.id === id);
    if (group) return group.label;
  }
  return null;
}
