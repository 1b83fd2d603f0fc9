import type { Kind, RelationName } from '../../model.ts';
import { endsOf, isEdgeId, kindOf } from '../keys.ts';
import type { LoadReport, Tally } from '../port.ts';

export type Outcome = 'created' | 'changed' | 'unchanged' | 'removed';
/** What became of each thing, by id. */
export type Outcomes = Map<string, Outcome>;

/** Joins what two loads did one after the other to the same things. */
export function join(first: Outcomes, second: Outcomes): Outcomes {
  const joined = new Map(first);
  for (const [key, outcome] of second) {
    const both = after(joined.get(key), outcome);
    if (both) joined.set(key, both);
    else joined.delete(key);
  }
  return joined;
}

function after(first: Outcome | undefined, second: Outcome): Outcome | undefined {
  if (first === 'created') return second === 'removed' ? undefined : 'created';
  if (first === 'removed') return second === 'created' ? 'changed' : second;
  return first === 'changed' && second === 'unchanged' ? 'changed' : second;
}

/** Counts outcomes by kind and relation, in the order of the alphabet. */
export function report(outcomes: Outcomes, proposals: number): LoadReport {
  const tally = (wanted: Outcome): Tally => {
    const counts: Tally = {};
    for (const [key, outcome] of outcomes) if (outcome === wanted) counts[nameOf(key)] = (counts[nameOf(key)] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    created: tally('created'),
    changed: tally('changed'),
    unchanged: tally('unchanged'),
    removed: tally('removed'),
    proposals,
  };
}

function nameOf(key: string): Kind | RelationName | 'PASSAGE' {
  if (key.includes('#')) return 'PASSAGE';
  return isEdgeId(key) ? endsOf(key).relation : kindOf(key);
}
