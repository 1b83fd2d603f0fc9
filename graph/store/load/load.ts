import { GraphError } from '../../errors.ts';
import type { FactSet } from '../../facts.ts';
import type { LoadReport } from '../port.ts';
import type { Transaction } from './batches.ts';
import { checkSet } from './door.ts';
import { join, type Outcomes, report } from './outcome.ts';
import { replaceSource } from './replace.ts';

/** Runs work in one write transaction of an engine. */
export type Write = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>;

/** Loads sources one after the other, each in a transaction of its own; one that fails leaves what it said before. */
export async function loadInto(write: Write, sets: readonly FactSet[]): Promise<LoadReport> {
  for (const set of sets) checkSet(set);
  let outcomes: Outcomes = new Map();
  for (const set of sets) outcomes = join(outcomes, await write((tx) => replaceSource(tx, set.source, set)));
  return report(
    outcomes,
    sets.reduce((sum, set) => sum + set.proposals, 0),
  );
}

/** Takes sources out, each in a transaction of its own; rejects with `UNKNOWN_ID` before any goes. */
export async function removeFrom(write: Write, sources: readonly string[]): Promise<LoadReport> {
  const wanted = [...new Set(sources)];
  await write((tx) => refuseUnknown(tx, wanted));
  let outcomes: Outcomes = new Map();
  for (const source of wanted) outcomes = join(outcomes, await write((tx) => replaceSource(tx, source, null)));
  return report(outcomes, 0);
}

async function refuseUnknown({ run }: Transaction, sources: readonly string[]): Promise<void> {
  const rows = await run({ text: 'MATCH (s:Source) RETURN s.id AS id ORDER BY id', parameters: {} });
  const known = rows.map((row) => String(row.id));
  const unknown = sources.filter((source) => !known.includes(source));
  if (unknown.length === 0) return;
  const policies = known.filter((id) => id.startsWith('policy:')).join(', ') || 'none';
  const message = `nothing was loaded as ${unknown.join(', ')}; policies loaded are: ${policies}`;
  throw new GraphError('UNKNOWN_ID', message, { ids: unknown });
}
