import { enums, type Kind } from '../model.ts';
import { kindOf } from '../store/keys.ts';
import { count } from '../store/questions/count.ts';
import { closuresIn, hierarchy, type Narrowing } from '../store/questions/hierarchy.ts';
import { holders } from '../store/questions/holders.ts';
import type { InstrumentSide } from '../store/questions/instrumentSides.ts';
import { inUse } from '../store/questions/inUse.ts';
import { issueDates } from '../store/questions/issueDates.ts';
import { type Joined, joined } from '../store/questions/joined.ts';
import type { Member } from '../store/questions/paths.ts';
import type { WayName } from '../store/questions/ways.ts';
import type { Ask } from './ask.ts';
import { type Conditions, filterOf, isVoid, without } from './conditions.ts';
import { rollUp } from './rollUp.ts';
import { standingCodes } from './standingCodes.ts';

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
  const found = facet === 'instruments' ? standingCodes(ask, lifted) : joinedTo(ask, facets[facet].way, lifted);
  const [members, measures] = await Promise.all([membersInUse(ask, facet), found]);
  return mostFirst(optionsOf(members, measures));
}

/** Places that hold a policy, and those above them: most measures first, then in their order. */
export async function countPlaces(ask: Ask, conditions: Conditions): Promise<Option[]> {
  const found = joinedTo(ask, 'POLICY', without(conditions, 'regions'));
  const [held, measures] = await Promise.all([ask(holders, null), found]);
  const members = held.map(({ region, policy }) => ({ parent: region, id: policy }));
  return mostFirst(optionsOf(members, measures));
}

/** Years of issue, earliest first. */
export async function countYears(ask: Ask, conditions: Conditions): Promise<Option<number>[]> {
  const found = joinedTo(ask, 'POLICY', without(conditions, 'issuedFrom', 'issuedTo'));
  const [dates, measures] = await Promise.all([ask(issueDates, null), found]);
  const members = dates.map(({ policy, issued }) => ({ parent: issued.slice(0, 4), id: policy }));
  const options = optionsOf(members, measures).map((option) => ({ ...option, value: Number(option.value) }));
  return options.toSorted((a, b) => a.value - b.value);
}

/** Every side, in the order of the model, by the sides that instruments have under one scheme. */
export async function countSides(ask: Ask, sided: readonly InstrumentSide[], conditions: Conditions) {
  const members = sided.map(({ instrument, side }) => ({ parent: side, id: instrument }));
  const counts = rollUp(await standingCodes(ask, without(conditions, 'sides')), members);
  return enums.Side.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Every strength, in the order of the model. */
export async function countStrengths(ask: Ask, conditions: Conditions) {
  const members = enums.Strength.map((id) => ({ parent: id, id }));
  const found = await standingCodes(ask, without(conditions, 'strengths'), ({ strength }) => strength);
  const counts = rollUp(found, members);
  return enums.Strength.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Standing measures by the entities that they lead to. */
async function joinedTo(ask: Ask, way: WayName, conditions: Conditions): Promise<readonly Joined[]> {
  return isVoid(conditions) ? [] : ask(joined, { way, filter: filterOf(conditions) });
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

function optionsOf(members: readonly Member[], found: readonly Joined[]): Option[] {
  const counts = rollUp(found, members);
  const parents = new Set(members.map(({ parent }) => parent));
  return [...parents].map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

const mostFirst = (options: readonly Option[]): Option[] => options.toSorted((a, b) => b.count - a.count);
