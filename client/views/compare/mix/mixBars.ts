import type { CompareMixQuery, Side } from '../../../../generated/operations.ts';
import type { Speech } from '../../../i18n/useWords.ts';

type Answer = CompareMixQuery['policyMix'];
type Mix = Omit<Answer['places'][number], 'region'>;
/** The mix of one place or document. */
export type Whole = {
  readonly id: string;
  readonly name: string;
  readonly mix: Mix;
  readonly document: boolean;
  /** The place itself, or those of the document. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
};
/** The part of one side in one bar: its share runs from `from` to `to`. */
export type Segment = {
  readonly whole: Whole;
  readonly scheme: string;
  readonly total: number;
  readonly unsided: number;
  readonly side: Side;
  readonly count: number;
  readonly share: number;
  readonly from: number;
  readonly to: number;
};

export const sides = ['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const;

/** The places or the documents of an answer. */
export function wholesOf(answer: Answer, of: 'places' | 'documents'): Whole[] {
  if (of === 'places')
    return answer.places.flatMap((mix) =>
      mix.region ? [{ ...mix.region, mix, document: false, places: [mix.region] }] : [],
    );
  return answer.documents.flatMap(({ policy, ...mix }) =>
    policy ? [{ id: policy.id, name: policy.name, mix, document: true, places: policy.regions }] : [],
  );
}

/** The parts of every bar, one bar a scheme, the chosen scheme first; bars without anything have none. */
export function segmentsOf(wholes: readonly Whole[], chosen: string): Segment[] {
  return wholes.flatMap((whole) =>
    inFirst(whole.mix.schemes, chosen).flatMap(({ scheme, total, unsidedCount, sides: parts }) => {
      let from = 0;
      return parts.flatMap(({ side, measureCount, share }) => {
        if (share === null) return [];
        const segment = { whole, scheme, total, unsided: unsidedCount, side, count: measureCount, share, from };
        from += share;
        return [{ ...segment, to: from }];
      });
    }),
  );
}

export function inFirst<One extends { readonly scheme: string }>(all: readonly One[], scheme: string): One[] {
  return [...all].sort((left, right) => Number(right.scheme === scheme) - Number(left.scheme === scheme));
}

/** By how many points of a hundred the share of a side moves from scheme to scheme; null where there is none. */
export function movement({ mix }: Whole, side: Side): { least: number; most: number; points: number } | null {
  const shift = mix.shifts.find((one) => one.side === side);
  if (!shift || shift.least === null || shift.most === null) return null;
  const [least, most] = [shift.least, shift.most];
  return { least, most, points: Math.round((most - least) * 100) };
}

export const schemeName = (scheme: string, { words }: Speech): string => words.instrument.schemes[scheme] ?? scheme;
