import { type HeldPolicy, type HeldRequest, heldPlaces, heldPolicies } from '../store/questions/held.ts';
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
export const isWhole = ({ comprehensive, missing }: Pick<HeldPolicy, 'comprehensive' | 'missing'>) =>
  comprehensive && !missing.some((part) => hiding.has(part));

type Request = {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Only these policies, and places with any of them; null for all. */
  readonly policies?: readonly string[] | null;
  /** How many places to answer. */
  readonly limit: number;
};

/** The first of the places whose own policies are held, in their order, with these policies; and how many places there are. */
export type OwnPlaces = {
  readonly places: readonly OwnPlace[];
  readonly held: readonly HeldPolicy[];
  readonly total: number;
};

/** Reads them, and of the policies only those of the places that are answered. */
export async function ownPlaces(ask: Ask, { regions, policies = null, limit }: Request): Promise<OwnPlaces> {
  const ids = await ask(heldPlaces, { regions, policies });
  const held = await heldIn(ask, { regions: ids.slice(0, limit), policies });
  const places = [...Map.groupBy(held, ({ region }) => region)].map(([id, group]) => placeOf(id, group));
  return { places, held, total: ids.length };
}

const heldIn = async (ask: Ask, request: HeldRequest) =>
  request.regions?.length === 0 ? [] : ask(heldPolicies, request);

function placeOf(id: string, held: readonly HeldPolicy[]): OwnPlace {
  return { id, policies: held.map(({ policy }) => policy), speaking: held.some(isWhole) };
}

/** Those of the one list that are in the other, where there are two; null for all. */
export function among(asked: readonly string[] | null, chosen: readonly string[] | undefined) {
  const both = chosen && new Set(chosen);
  return asked && both ? asked.filter((id) => both.has(id)) : (asked ?? chosen ?? null);
}

/** All policies of some places, each once. */
export const policiesOf = (places: readonly Pick<OwnPlace, 'policies'>[]): readonly string[] => [
  ...new Set(places.flatMap(({ policies }) => policies)),
];

/** What the own policies of a place say of something: it is used, they are silent on it, or that is not known. */
export type Standing = 'USED' | 'SILENT' | 'UNKNOWN';

/** Without a measure a place is silent only where it can be. */
export const standingOf = ({ speaking }: Pick<OwnPlace, 'speaking'>, measures: number): Standing =>
  measures > 0 ? 'USED' : speaking ? 'SILENT' : 'UNKNOWN';
