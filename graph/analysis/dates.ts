/** The days on which something can have happened, from the first to the last, as YYYY-MM-DD. */
export type Interval = { readonly earliest: string; readonly latest: string };

/** The days that a date may mean: one for YYYY-MM-DD, all of it for YYYY-MM and YYYY. */
export function intervalOf(date: string): Interval {
  if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  if (date.length > 7) return { earliest: date, latest: date };
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return { earliest: `${date}-01`, latest: `${date}-${last}` };
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
