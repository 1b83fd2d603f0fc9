import { useMemo } from 'react';
import type { CorpusQuery } from '../../../generated/operations.ts';
import { useWords, type Words } from '../../i18n/useWords.ts';
import { corpus } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { Graph } from '../../state/graph.ts';
import type { Branch } from '../../state/tree.ts';

const scheme = 'policy-function';
const sides = ['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const;

type Entry = { readonly id: string; readonly name: string; readonly parent: string | null };

export type Trees = {
  readonly places: readonly Branch[];
  readonly instruments: readonly Branch[];
  /** Whether the trees are known, or known not to come. */
  readonly settled: boolean;
  readonly corpus: CorpusQuery['corpus'] | null;
};

/** The places and the instruments that the start draws, as trees to choose from, each with how many it is joined with. */
export function useTrees(graph: Graph | null): Trees {
  const { lang, words } = useWords();
  const answered = useAnswer(corpus, { lang });
  const data = answered.status === 'ready' ? answered.data : null;
  const settled = answered.status !== 'waiting';
  return useMemo(
    () => ({
      places: placeTree(data, graph),
      instruments: instrumentTree(data, graph, words),
      settled,
      corpus: data?.corpus ?? null,
    }),
    [data, graph, words, settled],
  );
}

function placeTree(data: CorpusQuery | null, graph: Graph | null): Branch[] {
  const entries = (data?.regions ?? []).map(({ id, name, parent }) => ({ id, name, parent: parent?.id ?? null }));
  const tree = buildTree(entries, null, joinedInStart(graph));
  const [only] = tree;
  return tree.length === 1 && only && only.children.length > 1 ? [...only.children] : tree;
}

function instrumentTree(data: CorpusQuery | null, graph: Graph | null, words: Words): Branch[] {
  const joined = joinedInStart(graph);
  return sides.flatMap((side) => {
    const here = (data?.instruments ?? []).filter((one) =>
      one.sides.some((on) => on.scheme === scheme && on.side === side),
    );
    const ids = new Set(here.map((one) => one.id));
    const entries = here.map(({ id, name, broader }) => ({
      id,
      name,
      parent: broader && ids.has(broader.id) ? broader.id : null,
    }));
    const children = buildTree(entries, null, joined);
    const count = children.reduce((sum, child) => sum + size(child), 0);
    return children.length === 0 ? [] : [{ id: `side:${side}`, name: words.filters.sides[side], count, children }];
  });
}

/**
 * Branches with something drawn in them, one that only leads to another left out; `count` is how many neighbours the
 * drawn ones have, each counted once.
 */
function buildTree(
  entries: readonly Entry[],
  parent: string | null,
  joined: ReadonlyMap<string, ReadonlySet<string>>,
): Branch[] {
  return entries
    .filter((entry) => entry.parent === parent)
    .flatMap((entry) => {
      const children = buildTree(entries, entry.id, joined);
      if (children.length <= 1 && !joined.has(entry.id)) return children;
      const met = new Set([entry.id, ...children.flatMap(idsIn)].flatMap((id) => [...(joined.get(id) ?? [])]));
      return [{ id: entry.id, name: entry.name, count: met.size, children }];
    });
}

function joinedInStart(graph: Graph | null): ReadonlyMap<string, ReadonlySet<string>> {
  const start = graph?.nodes.filter((node) => node.step === 0) ?? [];
  const joined = new Map(start.map((node) => [node.id, new Set<string>()]));
  for (const { source, target, step } of graph?.edges ?? []) {
    if (step > 0) continue;
    joined.get(source)?.add(target);
    joined.get(target)?.add(source);
  }
  return joined;
}

function idsIn(branch: Branch): string[] {
  return [branch.id, ...branch.children.flatMap(idsIn)];
}

function size(branch: Branch): number {
  return 1 + branch.children.reduce((sum, child) => sum + size(child), 0);
}
