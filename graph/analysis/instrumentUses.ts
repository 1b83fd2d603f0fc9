import { type Holder, holders } from '../store/questions/holders.ts';
import type { MeasureCount } from '../store/questions/measureCounts.ts';
import type { Ask } from './ask.ts';
import type { Conditions } from './conditions.ts';
import { usesByPolicy } from './usesByPolicy.ts';

export type UsesRequest = {
  /** Only these places; null for all that hold a policy and those above them. */
  readonly regions: readonly string[] | null;
  /** Only these instruments; null for all. */
  readonly instruments: readonly string[] | null;
  /** Counts only codings with the very instrument, in policies of the very place. */
  readonly exact: boolean;
  /** Leaves out instruments that lie under another of those asked for. */
  readonly outermost?: boolean;
  /** Counts only codings that stand. */
  readonly conditions?: Conditions;
};

/** One place using one instrument; `own` where policies of that very place do, not only of places under it. */
export type Use = {
  readonly region: string;
  readonly instrument: string;
  readonly measures: number;
  /** The policies whose measures do, in their order, with how many measures of each. */
  readonly policies: readonly (readonly [policy: string, measures: number])[];
  readonly own: boolean;
};

/** Which place uses which instrument, each with what is under it unless `exact`; in the order of places, then by instrument. */
export async function instrumentUses(ask: Ask, request: UsesRequest): Promise<Use[]> {
  const { regions, exact, conditions = {} } = request;
  const shown = (await ask(holders, regions)).filter(({ own }) => own || !exact);
  const policies = regions ? [...new Set(shown.map(({ policy }) => policy))] : undefined;
  const counts = await usesByPolicy(ask, request, conditions, policies);
  const byPolicy = Map.groupBy(counts, ({ policy }) => policy);
  return [...Map.groupBy(shown, ({ region }) => region)].flatMap(([region, policies]) =>
    usesIn(region, policies, byPolicy),
  );
}

type ByPolicy = ReadonlyMap<string, readonly MeasureCount[]>;

/** What one place does, by instrument. */
function usesIn(region: string, held: readonly Holder[], byPolicy: ByPolicy): Use[] {
  const found = held.flatMap(({ policy, own }) => (byPolicy.get(policy) ?? []).map((count) => ({ ...count, own })));
  return [...Map.groupBy(found, ({ parent }) => parent)]
    .map(([instrument, using]) => {
      const policies = using.map(({ policy, measures }) => [policy, measures] as const);
      return { region, instrument, measures: sum(policies), policies, own: using.some(({ own }) => own) };
    })
    .toSorted((a, b) => (a.instrument < b.instrument ? -1 : 1));
}

const sum = (policies: Iterable<readonly [string, number]>): number =>
  [...policies].reduce((total, [, measures]) => total + measures, 0);
