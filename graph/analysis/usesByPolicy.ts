import { closuresIn, hierarchy } from '../store/questions/hierarchy.ts';
import { type MeasureCount, measureCounts } from '../store/questions/measureCounts.ts';
import type { Member } from '../store/questions/paths.ts';
import type { UsesRequest } from '../store/questions/usesOf.ts';
import type { Ask } from './ask.ts';
import { type Conditions, codedWith, isVoid, onMeasures } from './conditions.ts';

export type Columns = {
  /** Only these instruments; null for all. */
  readonly instruments: readonly string[] | null;
  /** Counts only codings with the very instrument. */
  readonly exact: boolean;
  /** Leaves out instruments that lie under another of those asked for. */
  readonly outermost?: boolean;
};

/** How many standing measures of which policy use which instrument; by instrument, then policy. */
export async function usesByPolicy(
  ask: Ask,
  columns: Columns,
  conditions: Conditions,
  policies?: readonly string[],
): Promise<readonly MeasureCount[]> {
  const request = standingUses(await instrumentMembers(ask, columns), conditions, policies);
  return request ? ask(measureCounts, request) : [];
}

/** Instruments, each with those that are counted for it. */
export async function instrumentMembers(ask: Ask, { instruments, exact, outermost }: Columns): Promise<Member[]> {
  const closures = closuresIn(await ask(hierarchy, 'INSTRUMENT'));
  const ids = new Set(instruments ?? closures.keys());
  const members = [...ids].flatMap((parent) => (closures.get(parent) ?? []).map((id) => ({ parent, id })));
  return members.filter(exact ? isItself : outermost ? isOutermost(members) : () => true);
}

/** What the store is asked of standing codings with some instruments, of these policies only where they are given; null where none can stand. */
export function standingUses(
  members: readonly Member[],
  conditions: Conditions,
  policies?: readonly string[],
): UsesRequest | null {
  const list = codedWith(conditions);
  const allowed = list && new Set(list);
  const stand = members.filter(({ id }) => allowed?.has(id) ?? true);
  if (stand.length === 0 || policies?.length === 0 || isVoid(conditions)) return null;
  const { strengths } = conditions;
  const filter = { ...onMeasures(conditions), ...(strengths ? { strengths } : {}), ...(policies ? { policies } : {}) };
  return { members: stand, filter };
}

const isItself = ({ parent, id }: Member): boolean => parent === id;

function isOutermost(members: readonly Member[]): (member: Member) => boolean {
  const covered = new Set(members.filter((member) => !isItself(member)).map(({ id }) => id));
  return ({ parent }) => !covered.has(parent);
}
