import type { FactNode, Value } from '../../facts.ts';
import { nodeColumns } from '../columns.ts';
import { kindOf } from '../keys.ts';
import type { Dialect } from '../port.ts';
import { assignments } from '../text.ts';
import { groupBy, runAll, type Transaction } from './batches.ts';
import { isChanged, isGone, isNew, isReassigned, type Settled } from './claims.ts';
import { newNodePattern, nodePattern, nodeRowPattern } from './patterns.ts';
import { rowFor } from './row.ts';

type Settling = readonly Settled<FactNode>[];

/** Takes out the nodes that nobody says or names any more. */
export async function removeNodes(tx: Transaction, nodes: Settling): Promise<void> {
  const gone = nodes.filter(isGone).map(({ key }) => key);
  for (const [match, ids] of groupBy(gone, (id) => nodePattern(kindOf(id), tx.dialect)))
    await runAll(tx, `${match} DETACH DELETE n`, ids);
}

/** Writes nodes that are new or changed, and the owners of those whose owners changed only. */
export async function writeNodes(tx: Transaction, nodes: Settling): Promise<void> {
  const { dialect } = tx;
  for (const [kind, group] of groupBy(nodes.filter(isNew), ({ key }) => kindOf(key)))
    await runAll(
      tx,
      `CREATE ${newNodePattern(kind, dialect)} SET ${assignments('n', nodeColumns(kind).slice(1), dialect)}`,
      rows(group, dialect),
    );
  for (const [kind, group] of groupBy(nodes.filter(isChanged), ({ key }) => kindOf(key)))
    await runAll(
      tx,
      `${nodeRowPattern(kind, dialect)} SET ${assignments('n', nodeColumns(kind).slice(1), dialect)}`,
      rows(group, dialect),
    );
  for (const [match, group] of groupBy(nodes.filter(isReassigned), ({ key }) => nodeRowPattern(kindOf(key), dialect)))
    await runAll(tx, `${match} SET n.owners = r.owners, n.teller = r.teller`, owners(group));
}

function rows(group: Settling, dialect: Dialect): Readonly<Record<string, Value>>[] {
  return group.flatMap(({ key, after }) => {
    const kind = kindOf(key);
    return after ? [rowFor(nodeColumns(kind), { ...after.fact.properties, kind }, after, dialect)] : [];
  });
}

const owners = (group: Settling) =>
  group.map(({ key, after }) => ({ id: key, owners: after?.owners ?? [], teller: after?.teller ?? null }));
