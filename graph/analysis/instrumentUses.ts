import { closuresIn, hierarchy } from '../store/questions/hierarchy.ts';
import { type Holder, holders } from '../store/questions/holders.ts';
import type { Member } from '../store/questions/paths.ts';
import type { Ask } from './ask.ts';
import type { Conditions } from './conditions.ts';
import { rollUp } from './rollUp.ts';
import { standingCodes } from './standingCodes.ts';

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
  const { regions, exact } = request;
  const [held, counts] = await Promise.all([ask(holders, null), countsOf(ask, request)]);
  const shown = held.filter(({ region, own }) => (regions?.includes(region) ?? true) && (own || !exact));
  const byRegion = Map.groupBy(shown, ({ region }) => region);
  const byInstrument = Map.groupBy(counts, ({ instrument }) => instrument);
  return [...byRegion.values()].flatMap((policies) =>
    [...byInstrument.values()].flatMap((measures) => useOf(policies, measures)),
  );
}

/** How many measures of a policy use an instrument, with those that it stands for. */
type MeasureCount = { readonly instrument: string; readonly policy: string; readonly measures: number };

async function countsOf(ask: Ask, request: UsesRequest): Promise<MeasureCount[]> {
  const { instruments, exact, outermost, conditions = {} } = request;
  const closures = closuresIn(await ask(hierarchy, 'INSTRUMENT'));
  const ids = instruments ?? [...closures.keys()];
  const members = ids.flatMap((parent) => (closures.get(parent) ?? []).map((id) => ({ parent, id })));
  const wanted = members.filter(exact ? isItself : outermost ? isOutermost(members) : () => true);
  const found = wanted.length > 0 ? await standingCodes(ask, conditions) : [];
  return [...Map.groupBy(found, ({ policy }) => policy)].flatMap(([policy, codes]) =>
    [...rollUp(codes, wanted)].map(([instrument, measures]) => ({ instrument, policy, measures })),
  );
}

const isItself = ({ parent, id }: Member): boolean => parent === id;

function isOutermost(members: readonly Member[]): (member: Member) => boolean {
  const covered = new Set(members.filter((member) => !isItself(member)).map(({ id }) => id));
  return ({ parent }) => !covered.has(parent);
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
  return [{ region: first.region, instrument: count.instrument, measures: sum(policies), policies, own }];
}

/** The measures of some policies together. */
export const sum = (policies: Iterable<readonly [string, number]>): number =>
  [...policies].reduce((total, [, measures]) => total + measures, 0);
