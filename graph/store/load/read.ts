import type { FactEdge, FactNode, Value } from '../../facts.ts';
import { relationNames, relations } from '../../model.ts';
import { endsOf, isEdgeId, kindOf } from '../keys.ts';
import type { Statement } from '../port.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import type { Claim, Standing } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { edgePattern, nodePattern, rowOf } from './patterns.ts';

/** A claim that waits, with the thing that it is about. */
export type Waiting = Claim & { readonly key: string };

/** What the source said last; null where it was never loaded. */
export async function readManifest({ run }: Transaction, source: string): Promise<Manifest | null> {
  const [row] = await run({
    text: 'MATCH (s:Source {id: $source}) RETURN s.manifest AS manifest',
    parameters: { source },
  });
  return row ? (JSON.parse(String(row.manifest)) as Manifest) : null;
}

/** The nodes of these ids that are in the graph, by id. */
export async function readNodes(tx: Transaction, ids: Iterable<string>): Promise<Map<string, Standing<FactNode>>> {
  const standings = new Map<string, Standing<FactNode>>();
  for (const [match, group] of groupBy(ids, (id) => nodePattern(kindOf(id), tx.dialect)))
    for (const thing of await readAll(tx, `${match} RETURN n AS thing`, group))
      standings.set(thing.id, standingNode(thing));
  return standings;
}

/** The relations of these ids that are in the graph, by id. */
export async function readEdges(tx: Transaction, ids: Iterable<string>): Promise<Map<string, Standing<FactEdge>>> {
  const standings = new Map<string, Standing<FactEdge>>();
  for (const [match, group] of groupBy(ids, (id) => edgePattern(id, tx.dialect)))
    for (const thing of await readAll(tx, `${match} RETURN e AS thing`, group.map(rowOf)))
      standings.set(thing.id, standingEdge(thing));
  return standings;
}

/** The relations that lead out of a policy, by id. */
export async function readEdgesOf(tx: Transaction, policy: string): Promise<Map<string, Standing<FactEdge>>> {
  const types = relationNames.filter((name) => (relations[name].source as readonly string[]).includes('POLICY'));
  const text = `${nodePattern('POLICY', tx.dialect)} MATCH (n)-[e:${types.join('|')}]->() RETURN e AS thing`;
  const things = await readAll(tx, text, [policy]);
  return new Map(things.map((thing) => [thing.id, standingEdge(thing)]));
}

/** The claims that wait on one of these things, or for one of these nodes. */
export async function readWaiting({ run }: Transaction, keys: Iterable<string>, nodes: Iterable<string>) {
  const statement: Statement = {
    text: `MATCH (c:Claim) WHERE c.key IN $keys OR c.source IN $nodes OR c.target IN $nodes
      RETURN c.teller AS teller, c.key AS key, c.fact AS fact ORDER BY key, teller`,
    parameters: { keys: [...keys], nodes: [...nodes] },
  };
  const rows = await run(statement);
  return rows.map(({ teller, key, fact }): Waiting => {
    return { teller: String(teller), key: String(key), fact: fact === null ? null : JSON.parse(String(fact)) };
  });
}

/** Splits ids of nodes from ids of relations. */
export function sorts(keys: Iterable<string>): { nodes: Set<string>; edges: Set<string> } {
  const all = [...keys];
  return { nodes: new Set(all.filter((key) => !isEdgeId(key))), edges: new Set(all.filter(isEdgeId)) };
}

type Thing = Readonly<Record<string, Value>> & {
  readonly id: string;
  readonly hash: string;
  readonly owners: readonly string[];
  readonly teller: string | null;
};

async function readAll(tx: Transaction, text: string, rows: readonly unknown[]): Promise<Thing[]> {
  return (await runAll(tx, text, rows)).map((row) => row.thing as Thing);
}

function standingNode({ id, hash, owners, teller, kind: _, ...properties }: Thing): Standing<FactNode> {
  return { fact: { kind: kindOf(id), id, hash, properties }, owners, teller };
}

function standingEdge({ id, hash, owners, teller, relation: _, ...properties }: Thing): Standing<FactEdge> {
  return { fact: { ...endsOf(id), id, hash, properties }, owners, teller };
}
