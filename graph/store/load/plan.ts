import type { FactEdge, FactNode, FactSet } from '../../facts.ts';
import type { Transaction } from './batches.ts';
import { type Claim, claimsOn, replaceClaim, type Settled, settleEdge, settleNode } from './claims.ts';
import { type Manifest, manifestOf, nothing } from './manifest.ts';
import type { Waiting } from './read.ts';
import { around, readView, type View, waitingOn } from './view.ts';

/** All that loading or removing one source does to the graph. */
export type Plan = {
  readonly source: string;
  readonly set: FactSet | null;
  readonly before: Manifest;
  /** What the source says from now on. */
  readonly after: Manifest;
  readonly nodes: readonly Settled<FactNode>[];
  readonly edges: readonly Settled<FactEdge>[];
  /** Claims that waited on these; what waits from now on stands with each. */
  readonly waited: readonly Waiting[];
};

/** What the source said before, and what it says now. */
type Words = { readonly before: Manifest | null; readonly set: FactSet | null };

/** Reads what the graph holds of the things that a source says, said or names, and settles what it should show. */
export async function planSource(tx: Transaction, source: string, { before: stored, set }: Words): Promise<Plan> {
  const before = stored ?? nothing;
  const after = set ? manifestOf(set) : nothing;
  const view = await readView(tx, source, { before, after, turns: !stored || !set });
  const says = claimsOf(source, set, after);
  const nodes = settleNodes(source, view, says.nodes);
  const settled = new Map(nodes.map((node) => [node.key, node.after]));
  const edges = settleEdges(source, view, says.edges, settled);
  return { source, set, before, after, nodes, edges, waited: view.waiting };
}

function settleNodes(source: string, view: View, says: Says<FactNode>): Settled<FactNode>[] {
  const waiting = waitingOn<FactNode>(view);
  return [...view.touched.nodes].map((id) => {
    const standing = view.nodes.get(id) ?? null;
    return settleNode(id, standing, replaceClaim(claimsOn(standing, waiting(id)), source, says.get(id) ?? null));
  });
}

function settleEdges(
  source: string,
  view: View,
  says: Says<FactEdge>,
  settled: Parameters<typeof around>[1],
): Settled<FactEdge>[] {
  const waiting = waitingOn<FactEdge>(view);
  const surroundings = around(view, settled);
  return [...view.touched.edges].map((id) => {
    const standing = view.edges.get(id) ?? null;
    const claims = replaceClaim(claimsOn(standing, waiting(id)), source, says.get(id) ?? null);
    return settleEdge(id, standing, claims, surroundings);
  });
}

type Says<F extends FactNode | FactEdge> = ReadonlyMap<string, Claim<F>>;

function claimsOf(teller: string, set: FactSet | null, { names }: Manifest) {
  const nodes = new Map<string, Claim<FactNode>>(names.map((id) => [id, { teller, fact: null }]));
  for (const fact of set?.nodes ?? []) nodes.set(fact.id, { teller, fact });
  const edges = new Map<string, Claim<FactEdge>>();
  for (const fact of set?.edges ?? []) edges.set(fact.id, { teller, fact });
  return { nodes, edges };
}
