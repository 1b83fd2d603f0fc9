import { enums, type Kind } from '../model.ts';
import { kindOf } from '../store/keys.ts';
import { count } from '../store/questions/count.ts';
import { closuresIn, hierarchy, type Narrowing } from '../store/questions/hierarchy.ts';
import { holders } from '../store/questions/holders.ts';
import type { InstrumentSide } from '../store/questions/instrumentSides.ts';
import { inUse } from '../store/questions/inUse.ts';
import { issueDates } from '../store/questions/issueDates.ts';
import { ledTo } from '../store/questions/ledTo.ts';
import { usesByStrength, usesCounts } from '../store/questions/measureCounts.ts';
import { measureSums } from '../store/questions/measureSums.ts';
import type { Member } from '../store/questions/paths.ts';
import type { WayName } from '../store/questions/ways.ts';
import type { Ask } from './ask.ts';
import { type Conditions, filterOf, isVoid, without } from './conditions.ts';
import { standingUses } from './usesByPolicy.ts';

/** A value that could be chosen, and how many measures would stand with it. */
export type Option<Value = string> = { readonly value: Value; readonly count: number };

/** What measures are joined to, and can be chosen by: the kind, and how measures lead to it. */
const facets = {
  instruments: { kind: 'INSTRUMENT', way: 'INSTRUMENT' },
  functions: { kind: 'FUNCTION', way: 'FUNCTION' },
  groups: { kind: 'GROUP', way: 'PROGRAM, GROUP or INDUSTRY' },
  industries: { kind: 'INDUSTRY', way: 'PROGRAM, GROUP or INDUSTRY' },
  programs: { kind: 'PROGRAM', way: 'PROGRAM, GROUP or INDUSTRY' },
} as const satisfies Partial<Record<keyof Conditions, { kind: Kind; way: WayName }>>;
export type EntityFacet = keyof typeof facets;

/** How many measures stand. */
export async function countStanding(ask: Ask, conditions: Conditions): Promise<number> {
  return isVoid(conditions) ? 0 : ask(count, { kind: 'MEASURE', filter: filterOf(conditions) });
}

/** What is in use of one kind, and what is above it: most measures first, then by id. */
export async function countEntities(ask: Ask, facet: EntityFacet, conditions: Conditions): Promise<Option[]> {
  const lifted = without(conditions, facet);
  const members = await membersInUse(ask, facet);
  const counts = facet === 'instruments' ? countUses(ask, members, lifted) : leadingTo(ask, facet, members, lifted);
  return mostFirst(optionsOf(members, await counts));
}

/** Places that hold a policy, and those above them: most measures first, then in their order. */
export async function countPlaces(ask: Ask, conditions: Conditions): Promise<Option[]> {
  const [held, sums] = await Promise.all([ask(holders, null), sumsOf(ask, without(conditions, 'regions'))]);
  const members = held.map(({ region, policy }) => ({ parent: region, id: policy }));
  return mostFirst(optionsOf(members, sumUp(members, sums)));
}

/** Years of issue, earliest first. */
export async function countYears(ask: Ask, conditions: Conditions): Promise<Option<number>[]> {
  const undated = without(conditions, 'issuedFrom', 'issuedTo');
  const [dates, sums] = await Promise.all([ask(issueDates, null), sumsOf(ask, undated)]);
  const members = dates.map(({ policy, issued }) => ({ parent: issued.slice(0, 4), id: policy }));
  const options = optionsOf(members, sumUp(members, sums)).map((option) => ({
    ...option,
    value: Number(option.value),
  }));
  return options.toSorted((a, b) => a.value - b.value);
}

/** Every side, in the order of the model, by the sides that instruments have under one scheme. */
export async function countSides(ask: Ask, sided: readonly InstrumentSide[], conditions: Conditions) {
  const members = sided.map(({ instrument, side }) => ({ parent: side, id: instrument }));
  const counts = await countUses(ask, members, without(conditions, 'sides'));
  return enums.Side.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Every strength, in the order of the model. */
export async function countStrengths(ask: Ask, conditions: Conditions) {
  const tree = await ask(hierarchy, 'INSTRUMENT');
  const members = [...new Set(tree.map(({ id }) => id))].map((id) => ({ parent: '', id }));
  const request = standingUses(members, without(conditions, 'strengths'));
  const found = request ? await ask(usesByStrength, request) : new Map<string, number>();
  return enums.Strength.map((value) => ({ value, count: found.get(value) ?? 0 }));
}

type Counts = ReadonlyMap<string, number>;

/** How many measures have a standing coding with one of the instruments that each parent stands for. */
async function countUses(ask: Ask, members: readonly Member[], conditions: Conditions): Promise<Counts> {
  const request = standingUses(members, conditions);
  return request ? ask(usesCounts, request) : new Map();
}

/** How many standing measures lead to one of the entities that each parent stands for. */
async function leadingTo(
  ask: Ask,
  facet: Exclude<EntityFacet, 'instruments'>,
  members: readonly Member[],
  conditions: Conditions,
): Promise<Counts> {
  if (members.length === 0 || isVoid(conditions)) return new Map();
  return ask(ledTo, { kind: facets[facet].kind, members, filter: filterOf(conditions) });
}

/** How many standing measures each policy has. */
async function sumsOf(ask: Ask, conditions: Conditions): Promise<Counts> {
  const sums = isVoid(conditions) ? [] : await ask(measureSums, filterOf(conditions));
  return new Map(sums.map(({ policy, measures }) => [policy, measures]));
}

/** The measures of all policies that each parent stands for. */
function sumUp(members: readonly Member[], sums: Counts): Counts {
  const counts = new Map<string, number>();
  for (const { parent, id } of members) counts.set(parent, (counts.get(parent) ?? 0) + (sums.get(id) ?? 0));
  return counts;
}

/** Everything of a kind that is in use or above such, each with what is in use under it; by id. */
async function membersInUse(ask: Ask, facet: EntityFacet): Promise<Member[]> {
  const { kind, way } = facets[facet];
  const [used, tree] = await Promise.all([ask(inUse, way), isNarrowing(kind) ? ask(hierarchy, kind) : null]);
  if (!tree) return used.filter((id) => kindOf(id) === kind).map((id) => ({ parent: id, id }));
  const known = new Set(used);
  const members = [...closuresIn(tree)].flatMap(([parent, ids]) => ids.map((id) => ({ parent, id })));
  return members.filter(({ id }) => known.has(id));
}

const isNarrowing = (kind: Kind): kind is Narrowing => kind === 'INSTRUMENT' || kind === 'GROUP' || kind === 'INDUSTRY';

function optionsOf(members: readonly Member[], counts: Counts): Option[] {
  const parents = new Set(members.map(({ parent }) => parent));
  return [...parents].map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

const mostFirst = (options: readonly Option[]): Option[] => options.toSorted((a, b) => b.count - a.count);
