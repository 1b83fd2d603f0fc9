import type { FactNode, Value } from '../../facts.ts';
import type { Kind } from '../../model.ts';
import { nodeColumns } from '../columns.ts';
import { kindOf } from '../keys.ts';
import { assignments, keyedLabelOf } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isChanged, isGone, isNew, isReassigned, type Settled } from './claims.ts';
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
  for (const [kind, group] of byKind(nodes.filter(isNew)))
    await runAll(tx, `CREATE ${node(tx, kind)} ${setAll(tx, kind)}`, rows(tx, kind, group));
  for (const [kind, group] of byKind(nodes.filter(isChanged)))
    await runAll(tx, `MATCH ${node(tx, kind)} ${setAll(tx, kind)}`, rows(tx, kind, group));
  for (const [kind, group] of byKind(nodes.filter(isReassigned)))
    await runAll(tx, `MATCH ${node(tx, kind)} SET n.owners = r.owners, n.teller = r.teller`, rows(tx, kind, group));
}

const byKind = (nodes: Settling) => groupBy(nodes, ({ key }) => kindOf(key));
const node = ({ dialect }: Transaction, kind: Kind) => `(n:${keyedLabelOf(kind, dialect)} {id: r.id})`;
const setAll = ({ dialect }: Transaction, kind: Kind) => `SET ${assignments('n', nodeColumns(kind).slice(1), dialect)}`;

function rows({ dialect }: Transaction, kind: Kind, group: Settling): Readonly<Record<string, Value>>[] {
  return group.flatMap(({ after }) =>
    after ? [rowFor(nodeColumns(kind), { ...after.fact.properties, kind }, after, dialect)] : [],
  );
}
