import type { WorkNetwork } from './workNetwork.ts';

type Named = { readonly id: string; readonly name: string };
/** Two bodies, with how many measures they answer for together in each network; 0 where they do not. */
export type WorkLink = {
  readonly id: string;
  readonly source: Named;
  readonly target: Named;
  readonly counts: readonly number[];
};

/** The links of one network, or of two beside one another: most measures first. */
export function workLinks(networks: readonly WorkNetwork[]): WorkLink[] {
  const names = new Map(networks.flatMap(({ nodes }) => nodes.map(({ entity }) => [entity.id, entity.name] as const)));
  const named = ({ id }: { readonly id: string }): Named => ({ id, name: names.get(id) ?? id });
  const found = new Map<string, WorkLink>();
  for (const [index, { edges }] of networks.entries()) {
    for (const { id, source, target, measureCount } of edges) {
      const { counts } = found.get(id) ?? { counts: networks.map(() => 0) };
      found.set(id, { id, source: named(source), target: named(target), counts: counts.with(index, measureCount) });
    }
  }
  return [...found.values()].sort((one, other) => total(other) - total(one) || (one.id < other.id ? -1 : 1));
}

const total = ({ counts }: WorkLink): number => counts.reduce((sum, count) => sum + count, 0);
