import type { RegionQuery, Side } from '../../../generated/operations.ts';
import type { Found } from '../../queries/documents.ts';

type Use = Found<RegionQuery>['instrumentUses']['nodes'][number];
export type SideOfMix = { readonly side: Side | null; readonly uses: number; readonly instruments: readonly Use[] };

const order: readonly (Side | null)[] = ['SUPPLY', 'ENVIRONMENT', 'DEMAND', null];

/**
 * What a place uses by the side that each instrument has under a scheme, the most used first. `uses` counts a measure once
 * for each instrument; narrower instruments are counted with the broader one.
 */
export function mixBySide(uses: readonly Use[], scheme: string): SideOfMix[] {
  const outer = uses.filter(({ instrument }) => instrument.broader === null);
  const sideOf = ({ instrument }: Use) => instrument.sides.find((one) => one.scheme === scheme)?.side ?? null;
  const bySide = Map.groupBy(outer, sideOf);
  return order.flatMap((side) => {
    const instruments = bySide.get(side)?.toSorted((a, b) => b.measureCount - a.measureCount);
    if (!instruments) return [];
    return [{ side, uses: instruments.reduce((sum, { measureCount }) => sum + measureCount, 0), instruments }];
  });
}
