import type { Ask } from '../analysis/ask.ts';
import { kindNames, relationNames } from '../model.ts';
import { corpusVersion, holdings, kindCounts } from '../store/questions/corpus.ts';
import { relationCount } from '../store/questions/whole.ts';

/** What an export says of itself, so that a file on a disk can be cited and checked. */
export type Meta = {
  /** The mark by which `load` knows an export, and the version of its form. */
  readonly format: typeof mark;
  /** A hash over all that records and vocabularies say: two exports of one version hold the same facts. */
  readonly corpusVersion: string;
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  readonly counts: {
    readonly nodes: Readonly<Record<string, number>>;
    readonly edges: Readonly<Record<string, number>>;
  };
  readonly licence: string;
  readonly citation: string;
};

export const mark = 'policy-graph-explorer/1';

/** Reads what an export says of itself. */
export async function readMeta(ask: Ask, now: Date): Promise<Meta> {
  const [version, counted, held] = [
    await ask(corpusVersion, null),
    await ask(kindCounts, null),
    await ask(holdings, null),
  ];
  const exportedAt = now.toISOString();
  const nodes = new Map(counted.map(({ kind, count }) => [kind, count]));
  const edges: [string, number][] = [];
  for (const relation of relationNames) edges.push([relation, await ask(relationCount, relation)]);
  return {
    format: mark,
    corpusVersion: version,
    exportedAt,
    counts: {
      nodes: Object.fromEntries(kindNames.map((kind) => [kind, nodes.get(kind) ?? 0])),
      edges: Object.fromEntries(edges),
    },
    licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/ (the records that come with the program)',
    citation: citationOf(version, exportedAt, held.policies),
  };
}

const citationOf = (version: string, exportedAt: string, policies: number): string =>
  `Policy graph explorer: corpus of ${policies} policies, version ${version.slice(0, 12)} (sha256 ${version}), exported ${exportedAt.slice(0, 10)}.`;
