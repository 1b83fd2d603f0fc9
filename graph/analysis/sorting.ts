import { familyOf, type StipFamily } from '../stip.ts';
import { hierarchy } from '../store/questions/hierarchy.ts';
import type { InstrumentCode } from '../store/questions/instrumentCodes.ts';
import { instrumentCodes } from '../store/questions/instrumentCodes.ts';
import { type InstrumentSide, instrumentSides } from '../store/questions/instrumentSides.ts';
import type { Member } from '../store/questions/paths.ts';
import type { Ask } from './ask.ts';

/** All ways in which the vocabulary sorts instruments: by side under every scheme, by STIP code and its family, and not at all. */
export type Sorting = {
  readonly schemes: readonly string[];
  readonly codes: readonly string[];
  /** What the measures are counted by: `sidedBy`, `unsidedBy`, `sortedBy`, `familiedBy`, and an empty one for all instruments. */
  readonly members: readonly Member[];
  readonly instruments: ReadonlyMap<string, readonly string[]>;
};

export const sidedBy = (scheme: string, side: string): string => `side ${scheme} ${side}`;
export const unsidedBy = (scheme: string): string => `side ${scheme}`;
export const sortedBy = (code: string): string => `stip ${code}`;
export const familiedBy = (family: StipFamily): string => `family ${family}`;

/** Reads them from the vocabulary. */
export async function sortingOf(ask: Ask): Promise<Sorting> {
  const [all, sides, codes] = await Promise.all([
    ask(hierarchy, 'INSTRUMENT'),
    ask(instrumentSides, null),
    ask(instrumentCodes, null),
  ]);
  const ids = [...new Set(all.map(({ id }) => id))];
  const schemes = [...new Set(sides.map(({ scheme }) => scheme))].toSorted();
  const members = [
    ...ids.map((id) => ({ parent: '', id })),
    ...sides.map(({ scheme, side, instrument }) => ({ parent: sidedBy(scheme, side), id: instrument })),
    ...schemes.flatMap((scheme) => unsided(scheme, ids, sides)),
    ...codes.map(({ code, instrument }) => ({ parent: sortedBy(code), id: instrument })),
    ...inFamilies(codes).map(({ family, id }) => ({ parent: familiedBy(family), id })),
  ];
  const byParent = [...Map.groupBy(members, ({ parent }) => parent)];
  const instruments = new Map(byParent.map(([parent, group]) => [parent, group.map(({ id }) => id)]));
  return { schemes, codes: codesIn(codes), members, instruments };
}

/** Each instrument once in each family of its codes. */
export function inFamilies(codes: readonly InstrumentCode[]): { readonly family: StipFamily; readonly id: string }[] {
  const byFamily = Map.groupBy(codes, ({ code }) => familyOf(code));
  return [...byFamily].flatMap(([family, group]) => {
    if (family === null) return [];
    const ids = new Set(group.map(({ instrument }) => instrument));
    return [...ids].map((id) => ({ family, id }));
  });
}

function unsided(scheme: string, ids: readonly string[], sides: readonly InstrumentSide[]): Member[] {
  const sided = new Set(sides.filter((each) => each.scheme === scheme).map(({ instrument }) => instrument));
  return ids.filter((id) => !sided.has(id)).map((id) => ({ parent: unsidedBy(scheme), id }));
}

const codesIn = (codes: readonly InstrumentCode[]): string[] => [...new Set(codes.map(({ code }) => code))].toSorted();
