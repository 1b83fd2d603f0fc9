import type { FactEdge, Value } from '../../facts.ts';
import { edgeColumns } from '../columns.ts';
import { endsOf } from '../keys.ts';
import { assignments, keyedLabelOf, labelOf } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isChanged, isGone, isNew, isReassigned, type Settled } from './claims.ts';
import { pairOf, rowOf } from './read.ts';
import { rowFor } from './row.ts';

type Settling = readonly Settled<FactEdge>[];

/** Takes out the relations that nobody says any more, or that wait from now on. */
export async function removeEdges(tx: Transaction, edges: Settling): Promise<void> {
  for (const group of byPair(edges.filter(isGone)))
    await runAll(
      tx,
      `${match(tx, group)} DELETE e`,
      group.map(({ key }) => rowOf(key)),
    );
}

/** Writes relations that are new or changed, and the owners of those whose owners changed only. */
export async function writeEdges(tx: Transaction, edges: Settling): Promise<void> {
  for (const group of byPair(edges.filter(isNew)))
    await runAll(tx, `${between(tx, group)} ${setAll(tx, group)}`, rows(tx, group));
  for (const group of byPair(edges.filter(isChanged)))
    await runAll(tx, `${match(tx, group)} ${setAll(tx, group)}`, rows(tx, group));
  for (const group of byPair(edges.filter(isReassigned)))
    await runAll(tx, `${match(tx, group)} SET e.owners = r.owners, e.teller = r.teller`, rows(tx, group));
}

function rows({ dialect }: Transaction, group: Settling): Readonly<Record<string, Value>>[] {
  const { relation } = endsOf(first(group));
  return group.flatMap(({ key, after }) =>
    after
      ? [{ ...rowFor(edgeColumns(relation), { ...after.fact.properties, relation }, after, dialect), ...rowOf(key) }]
      : [],
  );
}

function setAll({ dialect }: Transaction, group: Settling): string {
  return `SET ${assignments('e', edgeColumns(endsOf(first(group)).relation).slice(1), dialect)}`;
}

/** Joins two nodes anew. What is there was read in this transaction, so nothing need be looked for. */
function between({ dialect }: Transaction, group: Settling): string {
  const { relation, source, target } = endsOf(first(group));
  return `MATCH (a:${keyedLabelOf(source.kind, dialect)} {id: r.source}), (b:${keyedLabelOf(target.kind, dialect)} {id: r.target})
    CREATE (a)-[e:${relation} {id: r.id}]->(b)`;
}

function match(tx: Transaction, group: Settling): string {
  const { relation, source, target } = endsOf(first(group));
  return `MATCH (a:${keyedLabelOf(source.kind, tx.dialect)} {id: r.source})-[e:${relation} {id: r.id}]->(b:${labelOf(target.kind)})`;
}

const byPair = (edges: Settling) => groupBy(edges, ({ key }) => pairOf(key)).values();
const first = (group: Settling): string => group[0]?.key ?? '';
