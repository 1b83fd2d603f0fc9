import type { FactEdge, FactNode } from '../../facts.ts';
import { endsOf } from '../keys.ts';
import { groupBy, type Transaction } from './batches.ts';
import type { Claim, Fact, Standing, Surroundings } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { readEdges, readEdgesOf, readNodes, readWaiting, sorts, type Waiting } from './read.ts';

/** The part of the graph that a load may change, as it stands before. */
export type View = {
  readonly nodes: ReadonlyMap<string, Standing<FactNode>>;
  readonly edges: ReadonlyMap<string, Standing<FactEdge>>;
  readonly waiting: readonly Waiting[];
  /** The nodes and relations on which the source's claim changes, and the relations that may wait on those nodes. */
  readonly touched: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** The other ends of those relations. */
  readonly ends: ReadonlyMap<string, Standing<FactNode>>;
};

/** Reads all that depends on what the source said (`before`) and says (`after`); `turns` when it comes or goes whole. */
export async function readView(tx: Transaction, source: string, { before, after, turns }: Turn): Promise<View> {
  const changed = sorts([...changes(before.nodes, after.nodes), ...changes(before.edges, after.edges)]);
  const nodeIds = new Set([...changed.nodes, ...exclusive(before.names, after.names)]);
  const nodes = await readNodes(tx, nodeIds);
  const waiting = await readWaiting(tx, [...nodeIds, ...changed.edges], nodeIds);
  const overruled = turns && nodes.has(source) ? await readEdgesOf(tx, source) : new Map<string, Standing<FactEdge>>();
  const edgeIds = new Set([...changed.edges, ...sorts(waiting.map((claim) => claim.key)).edges, ...overruled.keys()]);
  const others = [...edgeIds].flatMap(bothEnds).filter((id) => !nodeIds.has(id));
  const ends = await readNodes(tx, new Set(others));
  const there = (id: string) => nodes.has(id) || ends.has(id);
  const known = [...edgeIds].filter((id) => bothEnds(id).every(there));
  const edges = await readEdges(tx, known);
  return { nodes, edges, waiting, touched: { nodes: nodeIds, edges: edgeIds }, ends };
}

export type Turn = { readonly before: Manifest; readonly after: Manifest; readonly turns: boolean };

/** The claims that wait, by the thing that they are about. */
export function waitingOn<F extends Fact>({ waiting }: View): (key: string) => readonly Claim<F>[] {
  const groups = groupBy(waiting, (claim) => claim.key);
  return (key) => (groups.get(key) ?? []) as unknown as readonly Claim<F>[];
}

/** What is there once the touched nodes are settled as given. */
export function around(view: View, settled: ReadonlyMap<string, Standing<FactNode> | null>): Surroundings {
  const standing = (id: string) => (settled.has(id) ? settled.get(id) : view.ends.get(id)) ?? null;
  return { present: (id) => standing(id) !== null, held: (id) => standing(id)?.teller === id };
}

const bothEnds = (edgeId: string) => [endsOf(edgeId).source.id, endsOf(edgeId).target.id];

type Hashes = Readonly<Record<string, string>>;

function changes(before: Hashes, after: Hashes): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
}

function exclusive(a: readonly string[], b: readonly string[]): string[] {
  const [first, second] = [new Set(a), new Set(b)];
  return [...a.filter((id) => !second.has(id)), ...b.filter((id) => !first.has(id))];
}
