import type { FactSet } from '../../facts.ts';
import type { Transaction } from './batches.ts';
import type { Settled } from './claims.ts';
import { difference, manifestOf } from './manifest.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import { type Plan, planSource } from './plan.ts';
import { readManifest } from './read.ts';
import { write } from './write.ts';

/**
 * Puts what a source says now in the place of what it said before (`null` takes it out), within the transaction given.
 * Writes only what differs, and answers what became of everything that the source says or said.
 */
export async function replaceSource(tx: Transaction, source: string, set: FactSet | null): Promise<Outcomes> {
  const before = await readManifest(tx, source);
  if (set && before && JSON.stringify(manifestOf(set)) === JSON.stringify(before)) return unchanged(set);
  const plan = await planSource(tx, source, { before, set });
  await write(tx, plan);
  return outcomesOf(plan);
}

function outcomesOf({ set, before, after, nodes, edges }: Plan): Outcomes {
  const outcomes = set ? unchanged(set) : new Map<string, Outcome>();
  for (const settled of [...nodes, ...edges]) {
    const outcome = outcomeOf(settled);
    if (outcome) outcomes.set(settled.key, outcome);
  }
  const { told, dropped } = difference(before.passages, after.passages);
  for (const id of told) outcomes.set(id, Object.hasOwn(before.passages, id) ? 'changed' : 'created');
  for (const id of dropped) outcomes.set(id, 'removed');
  return outcomes;
}

function unchanged({ nodes, edges, passages }: FactSet): Outcomes {
  return new Map([...nodes, ...edges, ...passages].map(({ id }) => [id, 'unchanged']));
}

function outcomeOf({ before, after }: Settled): Outcome | null {
  if (!before) return after ? 'created' : null;
  if (!after) return 'removed';
  return before.fact.hash === after.fact.hash ? null : 'changed';
}
