import type { FactNode } from '../../facts.ts';
import type { Kind } from '../../model.ts';
import { nodeColumns } from '../columns.ts';
import { kindOf } from '../keys.ts';
import { assignments, keyedLabelOf } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isGone, isNew, isReassigned, type Settled, type Standing } from './claims.ts';
import { rowFor } from './row.ts';

type Settling = readonly Settled<FactNode>[];

/** Takes out the nodes that nobody says or names any more. */
export async function removeNodes(tx: Transaction, nodes: Settling): Promise<void> {
  const gone = nodes.filter(isGone).map(({ key }) => key);
  for (const [kind, ids] of groupBy(gone, kindOf))
    await runAll(tx, `MATCH (n:${keyedLabelOf(kind, tx.dialect)} {id: r}) DETACH DELETE n`, ids);
}

/** Writes nodes that are new or changed, and the owners of those whose owners changed only. */
export async function writeNodes(tx: Transaction, nodes: Settling): Promise<void> {
  for (const [kind, group] of groupBy(nodes.filter(isNew), ({ key }) => kindOf(key)))
    await writeKind(tx, kind, standings(group));
  for (const [kind, group] of groupBy(nodes.filter(isReassigned), ({ key }) => kindOf(key))) {
    const text = `MATCH (n:${keyedLabelOf(kind, tx.dialect)} {id: r.id}) SET n.owners = r.owners, n.teller = r.teller`;
    await runAll(tx, text, standings(group).map(ownersOf));
  }
}

async function writeKind(tx: Transaction, kind: Kind, nodes: readonly Standing<FactNode>[]): Promise<void> {
  const columns = nodeColumns(kind);
  const sets = assignments('n', columns.slice(1), tx.dialect);
  const rows = nodes.map((node) => rowFor(columns, { ...node.fact.properties, kind }, node, tx.dialect));
  await runAll(tx, `MERGE (n:${keyedLabelOf(kind, tx.dialect)} {id: r.id}) SET ${sets}`, rows);
}

const standings = (group: Settling) => group.flatMap(({ after }) => after ?? []);
const ownersOf = ({ fact, owners, teller }: Standing) => ({ id: fact.id, owners, teller });
