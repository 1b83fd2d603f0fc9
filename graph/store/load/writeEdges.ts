import type { FactEdge, Value } from '../../facts.ts';
import { edgeColumns } from '../columns.ts';
import { endsOf } from '../keys.ts';
import type { Dialect } from '../port.ts';
import { assignments } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isChanged, isGone, isNew, isReassigned, type Settled } from './claims.ts';
import { edgePattern, newEdgePattern, rowOf } from './patterns.ts';
import { rowFor } from './row.ts';

type Settling = readonly Settled<FactEdge>[];

/** Takes out the relations that nobody says any more, or that wait from now on. */
export async function removeEdges(tx: Transaction, edges: Settling): Promise<void> {
  const gone = edges.filter(isGone).map(({ key }) => key);
  for (const [match, keys] of groupBy(gone, (key) => edgePattern(key, tx.dialect)))
    await runAll(tx, `${match} DELETE e`, keys.map(rowOf));
}

/** Writes relations that are new or changed, and the owners of those whose owners changed only. */
export async function writeEdges(tx: Transaction, edges: Settling): Promise<void> {
  const { dialect } = tx;
  for (const [create, group] of groupBy(edges.filter(isNew), ({ key }) => newEdgePattern(key, dialect)))
    await runAll(tx, `${create} ${setAll(group, dialect)}`, rows(group, dialect));
  for (const [match, group] of groupBy(edges.filter(isChanged), ({ key }) => edgePattern(key, dialect)))
    await runAll(tx, `${match} ${setAll(group, dialect)}`, rows(group, dialect));
  for (const [match, group] of groupBy(edges.filter(isReassigned), ({ key }) => edgePattern(key, dialect)))
    await runAll(tx, `${match} SET e.owners = r.owners, e.teller = r.teller`, rows(group, dialect));
}

/** All relations of a group are of one name. */
function setAll([first]: Settling, dialect: Dialect): string {
  return first ? `SET ${assignments('e', edgeColumns(endsOf(first.key).relation).slice(1), dialect)}` : '';
}

function rows(group: Settling, dialect: Dialect): Readonly<Record<string, Value>>[] {
  return group.flatMap(({ key, after }) => {
    if (!after) return [];
    const { relation } = endsOf(key);
    const values = rowFor(edgeColumns(relation), { ...after.fact.properties, relation }, after, dialect);
    return [{ ...values, ...rowOf(key) }];
  });
}
