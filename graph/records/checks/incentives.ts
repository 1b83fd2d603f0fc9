import { findCycles } from '../cycles.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';
import type { IncentiveRecord } from '../schema.ts';

/** Sums have a unit, and incentives point to incentives of the same record. */
export function checkIncentives(source: RecordSource): Fault[] {
  const all = source.value.measures.flatMap((measure) => measure.incentives);
  const byId = new Map(all.map((incentive) => [incentive.id, incentive]));
  const inCircle = findCycles([...byId.keys()], (id) => [byId.get(id)?.follows ?? []].flat());
  return all.flatMap((incentive) => [
    ...checkSums(source, incentive),
    ...checkPointers(source, incentive, byId),
    ...(inCircle.has(incentive.id)
      ? [faultAt(source, incentive, 'follows', `${incentive.id} follows itself; should end in another incentive`)]
      : []),
  ]);
}

function checkSums(source: RecordSource, incentive: IncentiveRecord): Fault[] {
  const { cap, floor, amount, unit, rate, rateOf } = incentive;
  const faults: Fault[] = [];
  const hasSum = cap !== undefined || floor !== undefined || amount !== undefined;
  const say = (key: string, message: string) => faults.push(faultAt(source, incentive, key, message));
  if (hasSum && unit === undefined) say('id', `${incentive.id} has a sum without unit; should have one, e.g. 万元`);
  if (!hasSum && unit !== undefined)
    say('unit', `unit is ${unit} without a sum; should be left out, or a sum be given`);
  if (cap !== undefined && floor !== undefined && cap < floor)
    say('cap', `cap ${cap} is below floor ${floor}; should be above`);
  if (rate === undefined && rateOf !== undefined)
    say('rateOf', `rateOf is "${rateOf}" without rate; should stand with one`);
  return faults;
}

function checkPointers(
  source: RecordSource,
  incentive: IncentiveRecord,
  byId: ReadonlyMap<string, IncentiveRecord>,
): Fault[] {
  const { exclusiveWith, follows } = incentive;
  const known = (id: string) => byId.has(id) || source.leftOut?.has(id);
  const strangers = exclusiveWith.flatMap((id, i) =>
    known(id) && id !== incentive.id ? [] : [[exclusiveWith, i, id] as const],
  );
  const stranger = follows === undefined || known(follows) ? [] : [[incentive, 'follows', follows] as const];
  return [...strangers, ...stranger].map(([holder, key, id]) =>
    faultAt(source, holder, key, `${id} is no other incentive of this record; should be one`),
  );
}
