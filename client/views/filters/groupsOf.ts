import { kindNames, kinds } from '../../../graph/model.ts';
import type { Folded } from '../../state/foldGraph.ts';
import type { Graph } from '../../state/graph.ts';
import type { Language } from '../../state/recipe.ts';

/** A group in the picture: folded into one node, or open, when `members` is not known. */
export type Group = { readonly id: string; readonly name: string; readonly members: number | null };

type Drawn = { readonly graph: Graph; readonly visible: Folded };

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

/** What an opened group is called, from its id, `group:KIND`, `group:place` or `group:KIND:place`; null for one that is gone. */
function groupName(id: string, graph: Graph, language: Language): string | null {
  const rest = id.replace(/^group:/, '');
  const kind = kindNames.find((name) => rest === name || rest.startsWith(`${name}:`));
  const place = kind ? rest.slice(kind.length + 1) : rest;
  const named = graph.nodes.flatMap(({ places }) => places).find((one) => one.id === place)?.name;
  if (place !== '' && named === undefined) return null;
  return [named, kind && kinds[kind].plural[language]].filter(Boolean).join(' · ') || null;
}
