import { createHash } from 'node:crypto';
import type { FactSet, Passage } from '../../facts.ts';

/** What a source said when it was loaded last: the hash of each thing that it told, by id, and the ids that it named only. */
export type Manifest = {
  readonly nodes: Readonly<Record<string, string>>;
  readonly edges: Readonly<Record<string, string>>;
  readonly passages: Readonly<Record<string, string>>;
  readonly names: readonly string[];
};

export const nothing: Manifest = { nodes: {}, edges: {}, passages: {}, names: [] };

/** The manifest of a fact set. Ends of relations that it does not tell count as named, whether it lists them or not. */
export function manifestOf(set: FactSet): Manifest {
  const nodes = record(set.nodes.map((node) => [node.id, short(node.hash)]));
  const ends = set.edges.flatMap((edge) => [edge.source.id, edge.target.id]);
  const names = [...new Set([...set.names, ...ends])].filter((id) => !Object.hasOwn(nodes, id)).sort();
  return {
    nodes,
    edges: record(set.edges.map((edge) => [edge.id, short(edge.hash)])),
    passages: record(set.passages.map((passage) => [passage.id, short(passageHash(passage))])),
    names,
  };
}

/** One hash over all facts of a source; attaching its original changes it only by what search finds then. */
export function versionOf({ nodes, edges }: Manifest): string {
  return sha256(JSON.stringify([nodes, edges]));
}

export const passageHash = (passage: Passage): string =>
  sha256(JSON.stringify([passage.ref, passage.text, passage.start, passage.end]));

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keys whose hash differs, keys that are new, and keys that are gone. */
export function difference(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return {
    told: Object.keys(after).filter((key) => before[key] !== after[key]),
    dropped: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  };
}

/** 64 bits tell the versions of one thing apart and keep a manifest small. */
const short = (hash: string) => hash.slice(0, 16);
const record = (entries: [string, string][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
