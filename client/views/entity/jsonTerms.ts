import type { BothFragment } from '../../../generated/operations.ts';

export type Json = { readonly [key: string]: unknown };
/** Gives the address of the page of an entity. */
export type AddressOf = (id: string) => string;

const types: Readonly<Partial<Record<BothFragment['kind'], string>>> = {
  POLICY: 'Legislation',
  MEASURE: 'Legislation',
  REGION: 'AdministrativeArea',
  AGENCY: 'GovernmentOrganization',
};

/** Another entity by its address, with its names. */
export const reference = ({ id, kind, zh, en }: BothFragment, addressOf: AddressOf): Json => ({
  '@type': types[kind] ?? 'DefinedTerm',
  '@id': addressOf(id),
  name: inBoth(zh, en),
});

/** A text in both languages; in one where there is no translation, and none where there is no text. */
export function inBoth(zh: string | null, en: string | null): readonly Json[] {
  const told = [
    { '@value': zh, '@language': 'zh-CN' },
    { '@value': en, '@language': 'en' },
  ];
  return told.filter((one) => one['@value'] !== null && one['@value'] !== '');
}

/** Each entity once, in the order of its first mention. */
export function distinct<One extends { readonly id: string }>(all: readonly One[]): One[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Leaves out what is null or an empty list. */
export function told(json: Json): Json {
  const isTold = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(json).filter(([, value]) => isTold(value)));
}
