import type { Transaction } from './batches.ts';
import { difference, passageHash, versionOf } from './manifest.ts';
import type { Plan } from './plan.ts';
import { writeClaims } from './writeClaims.ts';
import { removeEdges, writeEdges } from './writeEdges.ts';
import { removeNodes, writeNodes } from './writeNodes.ts';
import { removeRows, writeRows } from './writeRows.ts';

/** Brings the graph from what it shows to what it should show. */
export async function write(tx: Transaction, plan: Plan): Promise<void> {
  await removeEdges(tx, plan.edges);
  await removeNodes(tx, plan.nodes);
  await writeNodes(tx, plan.nodes);
  await writeEdges(tx, plan.edges);
  await writePassages(tx, plan);
  await writeClaims(tx, plan);
  await writeSource(tx, plan);
}

async function writePassages(tx: Transaction, { source, set, before, after }: Plan): Promise<void> {
  const { told, dropped } = difference(before.passages, after.passages);
  const wanted = new Set(told);
  const rows = (set?.passages ?? [])
    .filter((passage) => wanted.has(passage.id))
    .map((passage) => ({ ...passage, hash: passageHash(passage), owners: [source] }));
  await writeRows(tx, 'Passage', rows);
  await removeRows(tx, 'Passage', dropped);
}

async function writeSource(tx: Transaction, { source, set, after }: Plan): Promise<void> {
  if (!set) return removeRows(tx, 'Source', [source]);
  await writeRows(tx, 'Source', [{ id: source, manifest: JSON.stringify(after), version: versionOf(after) }]);
}
