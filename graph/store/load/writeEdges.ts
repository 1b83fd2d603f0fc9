import type { FactEdge } from '../../facts.ts';
import { edgeColumns } from '../columns.ts';
import { endsOf } from '../keys.ts';
import { assignments, keyedLabelOf, labelOf } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isGone, isNew, isReassigned, type Settled } from './claims.ts';
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
  for (const group of byPair(edges.filter(isNew))) await writePair(tx, group);
  for (const group of byPair(edges.filter(isReassigned))) {
    const rows = group.map(({ key, after }) => ({
      ...rowOf(key),
      owners: after?.owners,
      teller: after?.teller ?? null,
    }));
    await runAll(tx, `${match(tx, group)} SET e.owners = r.owners, e.teller = r.teller`, rows);
  }
}

async function writePair(tx: Transaction, group: Settling): Promise<void> {
  const { relation, source, target } = endsOf(first(group));
  const columns = edgeColumns(relation);
  const rows = group.flatMap(({ key, after }) => {
    if (!after) return [];
    const values = rowFor(columns, { ...after.fact.properties, relation }, after, tx.dialect);
    return [{ ...values, source: endsOf(key).source.id, target: endsOf(key).target.id }];
  });
  const ends = `MATCH (a:${keyedLabelOf(source.kind, tx.dialect)} {id: r.source}), (b:${keyedLabelOf(target.kind, tx.dialect)} {id: r.target})`;
  const sets = assignments('e', columns.slice(1), tx.dialect);
  await runAll(tx, `${ends} MERGE (a)-[e:${relation} {id: r.id}]->(b) SET ${sets}`, rows);
}

function match(tx: Transaction, group: Settling): string {
  const { relation, source, target } = endsOf(first(group));
  return `MATCH (a:${keyedLabelOf(source.kind, tx.dialect)} {id: r.source})-[e:${relation} {id: r.id}]->(b:${labelOf(target.kind)})`;
}

const byPair = (edges: Settling) => groupBy(edges, ({ key }) => pairOf(key)).values();
const first = (group: Settling): string => group[0]?.key ?? '';
