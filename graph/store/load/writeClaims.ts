import { endsOf, isEdgeId } from '../keys.ts';
import type { Transaction } from './batches.ts';
import type { Claim } from './claims.ts';
import type { Plan } from './plan.ts';
import { removeRows, writeRows } from './writeRows.ts';

/** Writes the claims that wait from now on, and takes out those that wait no longer. */
export async function writeClaims(tx: Transaction, { nodes, edges, waited }: Plan): Promise<void> {
  const before = new Map(waited.map((claim) => [idOf(claim.key, claim), claim]));
  const settled = [...nodes, ...edges];
  const after = new Map(
    settled.flatMap(({ key, waiting }) => waiting.map((claim) => [idOf(key, claim), { ...claim, key }])),
  );
  const told = [...after].filter(([id, claim]) => before.get(id)?.fact?.hash !== claim.fact?.hash || !before.has(id));
  await writeRows(
    tx,
    'Claim',
    told.map(([id, claim]) => rowOf(id, claim.key, claim)),
  );
  await removeRows(
    tx,
    'Claim',
    [...before.keys()].filter((id) => !after.has(id)),
  );
}

const idOf = (key: string, { teller }: Claim) => `${teller} ${key}`;

function rowOf(id: string, key: string, { teller, fact }: Claim) {
  const ends = isEdgeId(key) ? endsOf(key) : null;
  const body = fact && JSON.stringify(fact);
  return { id, teller, key, source: ends?.source.id ?? null, target: ends?.target.id ?? null, fact: body };
}
