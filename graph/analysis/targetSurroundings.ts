import type { EntityOf } from '../store/questions/entity.ts';
import type { Measured } from '../store/questions/measuredTargets.ts';
import type { Ask } from './ask.ts';
import { entitiesOf, idsLinked } from './linked.ts';
import type { Printed } from './restatements.ts';

/** A total that others are parts of. */
export type Total = { readonly id: string; readonly indicator: string | null; readonly normalized: string | null };

/** Targets with what stands around them and decides with which others they may be compared. */
export type Surroundings = {
  readonly targets: readonly Printed[];
  readonly indicators: ReadonlyMap<string, EntityOf<'INDICATOR'>>;
  /** The places that a target holds for: its own, else those of its policy. */
  readonly placesOf: (target: Printed) => readonly EntityOf<'REGION'>[];
  readonly totalOf: (target: Printed) => Total | null;
};

/** Reads what stands around these targets: a fixed number of questions, however many targets. */
export async function readSurroundings(ask: Ask, found: readonly Measured[]): Promise<Surroundings> {
  const ids = found.map(({ id }) => id);
  const policies = found.map(({ policy }) => policy);
  const [holdsIn, restates, shareOf, appliesIn, indicators] = await Promise.all([
    idsLinked(ask, { relation: 'HOLDS_IN', from: 'TARGET', to: 'REGION' }, ids),
    idsLinked(ask, { relation: 'RESTATES', from: 'TARGET', to: 'TARGET' }, ids),
    idsLinked(ask, { relation: 'SHARE_OF', from: 'TARGET', to: 'TARGET' }, ids),
    idsLinked(ask, { relation: 'APPLIES_IN', from: 'POLICY', to: 'REGION' }, policies),
    entitiesOf(
      ask,
      'INDICATOR',
      found.map(({ indicator }) => indicator),
    ),
  ]);
  const one = (ids: readonly string[]) => ids[0] ?? null;
  const targets = found.map((target) => ({
    ...target,
    holdsIn: one(holdsIn(target.id)),
    restates: one(restates(target.id)),
  }));
  const idsOf = ({ holdsIn, policy }: Printed) => (holdsIn === null ? appliesIn(policy) : [holdsIn]);
  const [regions, totals] = await Promise.all([
    entitiesOf(ask, 'REGION', targets.flatMap(idsOf)),
    readTotals(
      ask,
      found,
      ids.flatMap((id) => shareOf(id)),
    ),
  ]);
  return {
    targets,
    indicators,
    placesOf: (target) => idsOf(target).flatMap((id) => regions.get(id) ?? []),
    totalOf: ({ id }) => totals.get(one(shareOf(id)) ?? '') ?? null,
  };
}

/** Totals by id: mostly among the targets themselves. */
async function readTotals(
  ask: Ask,
  found: readonly Measured[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Total>> {
  const known = new Map<string, Total>(found.map((target) => [target.id, target]));
  const absent = wanted.filter((id) => !known.has(id));
  const [entities, measuredBy] = await Promise.all([
    entitiesOf(ask, 'TARGET', absent),
    idsLinked(ask, { relation: 'MEASURED_BY', from: 'TARGET', to: 'INDICATOR' }, absent),
  ]);
  const others = [...entities.values()].map((target) => ({ ...target, indicator: measuredBy(target.id)[0] ?? null }));
  return new Map<string, Total>([...known, ...others.map((target) => [target.id, target] as const)]);
}
