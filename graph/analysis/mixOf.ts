import { enums } from '../model.ts';
import { type StipFamily, stipFamilyNames } from '../stip.ts';
import type { MeasureCount } from '../store/questions/measureCounts.ts';
import type { MeasureSum } from '../store/questions/measureSums.ts';
import { cellKey, countsIn, type Group } from './countsIn.ts';
import { familiedBy, type Sorting, sidedBy, sortedBy, unsidedBy } from './sorting.ts';

type Side = (typeof enums.Side)[number];

/** A part of a mix: how many measures, their share of all parts, and the instruments that sort them into it. */
export type Part = {
  readonly measures: number;
  readonly share: number | null;
  readonly instruments: readonly string[];
};
export type SideShare = Part & { readonly side: Side };
export type SchemeMix = {
  readonly scheme: string;
  readonly total: number;
  readonly unsided: number;
  readonly sides: readonly SideShare[];
};
export type StipShare = Part & { readonly share: number; readonly code: string };
export type StipFamilyShare = Part & { readonly family: StipFamily };

/** The mix of one place or document, by id. */
export type Mix = {
  readonly id: string;
  readonly measures: number;
  readonly coded: number;
  readonly schemes: readonly SchemeMix[];
  readonly stip: readonly StipShare[];
  readonly stipFamilies: readonly StipFamilyShare[];
};

export type MixCounts = {
  readonly sorting: Sorting;
  readonly sums: readonly MeasureSum[];
  readonly counts: readonly MeasureCount[];
};

/** The mix of each group. */
export function mixOf(groups: readonly Group[], { sorting, sums, counts }: MixCounts): Mix[] {
  const all = countsIn(
    groups,
    sums.map((sum) => ({ ...sum, parent: '' })),
  );
  const sorted = countsIn(groups, counts);
  return groups.map(({ id }) => {
    const count = (parent: string) => sorted.get(cellKey(id, parent)) ?? 0;
    return {
      id,
      measures: all.get(cellKey(id, '')) ?? 0,
      coded: count(''),
      schemes: sorting.schemes.map((scheme) => schemeMix(scheme, sorting, count)),
      stip: stipShares(sorting, count),
      stipFamilies: familyShares(sorting, count),
    };
  });
}

type Count = (parent: string) => number;

function schemeMix(scheme: string, sorting: Sorting, count: Count): SchemeMix {
  const counted = enums.Side.map((side) => ({ side, parent: sidedBy(scheme, side) }));
  const total = counted.reduce((sum, { parent }) => sum + count(parent), 0);
  const sides = counted.map(({ side, parent }) => ({ side, ...partOf(parent, sorting, count, total) }));
  return { scheme, total, unsided: count(unsidedBy(scheme)), sides };
}

function stipShares(sorting: Sorting, count: Count): StipShare[] {
  const found = sorting.codes.filter((code) => count(sortedBy(code)) > 0);
  const total = found.reduce((sum, code) => sum + count(sortedBy(code)), 0);
  return found.map((code) => {
    const part = partOf(sortedBy(code), sorting, count, total);
    return { code, ...part, share: part.measures / total };
  });
}

function familyShares(sorting: Sorting, count: Count): StipFamilyShare[] {
  const total = stipFamilyNames.reduce((sum, family) => sum + count(familiedBy(family)), 0);
  return stipFamilyNames.map((family) => ({ family, ...partOf(familiedBy(family), sorting, count, total) }));
}

function partOf(parent: string, { instruments }: Sorting, count: Count, total: number): Part {
  const measures = count(parent);
  return { measures, share: total > 0 ? measures / total : null, instruments: instruments.get(parent) ?? [] };
}
