import type { FactEdge, FactNode, Value } from '../../facts.ts';
import { type kinds, type RelationName, relationNames, relations } from '../../model.ts';
import { endsOf, isEdgeId, kindOf } from '../keys.ts';
import type { Statement } from '../port.ts';
import { keyedLabelOf, labelOf } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import type { Claim, Standing } from './claims.ts';
import type { Manifest } from './manifest.ts';

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
  for (const [kind, group] of groupBy(ids, kindOf)) {
    const text = `MATCH (n:${keyedLabelOf(kind, tx.dialect)} {id: r}) RETURN n AS thing`;
    for (const thing of await readAll(tx, text, group)) {
      const { id, hash, owners, teller, ...properties } = thing;
      standings.set(id, standing({ kind, id, hash, properties: without(properties, 'kind') }, owners, teller));
    }
  }
  return standings;
}

/** The relations of these ids that are in the graph, by id. */
export async function readEdges(tx: Transaction, ids: Iterable<string>): Promise<Map<string, Standing<FactEdge>>> {
  const standings = new Map<string, Standing<FactEdge>>();
  for (const [pair, group] of groupBy(ids, pairOf)) {
    const [relation, source, target] = pair.split(' ') as [RelationName, keyof typeof kinds, keyof typeof kinds];
    const text = `MATCH (a:${keyedLabelOf(source, tx.dialect)} {id: r.source})-[e:${relation} {id: r.id}]->(b:${labelOf(target)}) RETURN e AS thing`;
    for (const thing of await readAll(tx, text, group.map(rowOf))) standings.set(thing.id, standingEdge(thing));
  }
  return standings;
}

/** The relations that lead out of a policy, by id. */
export async function readEdgesOf(tx: Transaction, policy: string): Promise<Map<string, Standing<FactEdge>>> {
  const types = relationNames.filter((name) => (relations[name].source as readonly string[]).includes('POLICY'));
  const text = `MATCH (a:${keyedLabelOf('POLICY', tx.dialect)} {id: r})-[e:${types.join('|')}]->() RETURN e AS thing`;
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

/** The key by which statements about relations go together: relation and kinds of the ends. */
export function pairOf(id: string): string {
  const { relation, source, target } = endsOf(id);
  return `${relation} ${source.kind} ${target.kind}`;
}

/** The row by which a statement finds a relation. */
export function rowOf(id: string) {
  const { source, target } = endsOf(id);
  return { id, source: source.id, target: target.id };
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

function standingEdge({ id, hash, owners, teller, ...properties }: Thing): Standing<FactEdge> {
  return standing({ ...endsOf(id), id, hash, properties: without(properties, 'relation') }, owners, teller);
}

function standing<F>(fact: F, owners: readonly string[], teller: string | null) {
  return { fact, owners, teller };
}

function without(properties: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  const { [name]: _, ...rest } = properties;
  return rest;
}
