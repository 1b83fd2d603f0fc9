import type { Caption } from '../model.ts';
import { daysBetween, intervalOf } from './dates.ts';

/** When something can have happened, and how well that is known. */
export type Dating = {
  readonly dating: 'EXACT' | 'PARTIAL' | 'NONE';
  /** The first and the last day, null without a date. */
  readonly earliest: string | null;
  readonly latest: string | null;
};
export type Lag = {
  /** Days from the first; null where either is not known to the day, and `lagNote` says why. */
  readonly lag: number | null;
  readonly leastLag: number | null;
  readonly mostLag: number | null;
  readonly lagNote: Caption | null;
};

/** What is known of a date of issue, which may be partial or missing. */
export function datingOf(issued: string | null): Dating {
  if (issued === null) return { dating: 'NONE', earliest: null, latest: null };
  return { dating: issued.length > 7 ? 'EXACT' : 'PARTIAL', ...intervalOf(issued) };
}

/** Earliest first by the first day that each can have, those without a date last. */
export function byFirstDay(a: Dating, b: Dating): number {
  if (a.earliest === b.earliest) return 0;
  return a.earliest !== null && (b.earliest === null || a.earliest < b.earliest) ? -1 : 1;
}

const notes = {
  undated: { zh: '该文件没有日期。', en: 'The document has no date.' },
  partial: { zh: '该文件的日期只到月或年。', en: 'The date of the document is known to the month or year only.' },
  firstPartial: {
    zh: '最早一地的日期只到月或年。',
    en: 'The date of the first place is known to the month or year only.',
  },
} as const satisfies Readonly<Record<string, Caption>>;

/** How long after the first: to the day where both are known to the day, else between bounds; the first is 0 after itself. */
export function lagOf(own: Dating, first: Dating): Lag {
  if (own.earliest === null || own.latest === null || first.earliest === null || first.latest === null)
    return { lag: null, leastLag: null, mostLag: null, lagNote: notes.undated };
  const leastLag = Math.max(0, daysBetween(first.latest, own.earliest));
  const mostLag = own === first ? 0 : daysBetween(first.earliest, own.latest);
  if (own.dating === 'EXACT' && first.dating === 'EXACT') return { lag: leastLag, leastLag, mostLag, lagNote: null };
  return { lag: null, leastLag, mostLag, lagNote: own.dating === 'EXACT' ? notes.firstPartial : notes.partial };
}
