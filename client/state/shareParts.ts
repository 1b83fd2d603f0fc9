/** `now`, with every part that says what it said in `before` taken from there: what is made of a part can be kept while it stays. */
export function shareParts<Whole extends object>(before: Whole, now: Whole): Whole {
  const keys = Object.keys(now) as (keyof Whole)[];
  const same = keys.filter((key) => JSON.stringify(before[key]) === JSON.stringify(now[key]));
  return { ...now, ...Object.fromEntries(same.map((key) => [key, before[key]])) };
}
