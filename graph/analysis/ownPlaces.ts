import { type Disclosure, disclosures } from '../store/questions/disclosures.ts';
import { type Holder, holders } from '../store/questions/holders.ts';
import type { Ask } from './ask.ts';

/** A place with the policies of its own, in their order. */
export type OwnPlace = {
  readonly id: string;
  readonly policies: readonly string[];
  /** Whether it can be silent: one of these covers all subjects and is wholly disclosed. */
  readonly speaking: boolean;
};

/** What hides measures; a missing number or signature hides none. */
const hiding = new Set(['PARTLY_DISCLOSED', 'ANNEX', 'DAMAGED_TEXT']);
export const isWhole = ({ comprehensive, missing }: Disclosure) =>
  comprehensive && !missing.some((part) => hiding.has(part));

/** The places whose own policies are held, in their order; of these only those asked for where they are. */
export async function ownPlaces(ask: Ask, regions: readonly string[] | null): Promise<OwnPlace[]> {
  const [held, told] = await Promise.all([ask(holders, null), ask(disclosures, null)]);
  const whole = new Set(told.filter(isWhole).map(({ policy }) => policy));
  const asked = regions && new Set(regions);
  const own = held.filter((holder) => holder.own && (asked?.has(holder.region) ?? true));
  return [...Map.groupBy(own, ({ region }) => region)].map(([id, group]) => placeOf(id, group, whole));
}

function placeOf(id: string, held: readonly Holder[], whole: ReadonlySet<string>): OwnPlace {
  const policies = held.map(({ policy }) => policy);
  return { id, policies, speaking: policies.some((policy) => whole.has(policy)) };
}

/** What the own policies of a place say of something: it is used, they are silent on it, or that is not known. */
export type Standing = 'USED' | 'SILENT' | 'UNKNOWN';

/** Without a measure a place is silent only where it can be. */
export const standingOf = ({ speaking }: OwnPlace, measures: number): Standing =>
  measures > 0 ? 'USED' : speaking ? 'SILENT' : 'UNKNOWN';
