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
  const [held, counts] = await Promise.all([ask(holders, null), usesByPolicy(ask, request, conditions)]);
  const shown = held.filter(({ region, own }) => (regions?.includes(region) ?? true) && (own || !exact));
  const byRegion = Map.groupBy(shown, ({ region }) => region);
  const byInstrument = Map.groupBy(counts, ({ parent }) => parent);
  return [...byRegion.values()].flatMap((policies) =>
    [...byInstrument.values()].flatMap((measures) => useOf(policies, measures)),
  );
}

/** What one place does with one instrument; nothing where none of its policies uses it. */
function useOf(held: readonly Holder[], counts: readonly MeasureCount[]): Use[] {
  const measures = new Map(counts.map((count) => [count.policy, count.measures]));
  const using = held.filter(({ policy }) => measures.has(policy));
  const policies = using.map(({ policy }) => [policy, measures.get(policy) ?? 0] as const);
  const [first] = using;
  const [count] = counts;
  if (!first || !count) return [];
  const own = using.some((holder) => holder.own);
  return [{ region: first.region, instrument: count.parent, measures: sum(policies), policies, own }];
}

/** The measures of some policies together. */
export const sum = (policies: Iterable<readonly [string, number]>): number =>
  [...policies].reduce((total, [, measures]) => total + measures, 0);
