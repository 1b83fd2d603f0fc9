import { type Canonical, canonical, canonicalize, placesOf, type Repair, repair } from './canonical.ts';

/** A stretch of a text, in UTF-16 code units, that repairs change: what is read there, and by which of them. */
export type Repaired = {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  readonly by: readonly number[];
};
type Changed = Omit<Repaired, 'read'>;

/** Every stretch of a text that is read otherwise than it is printed, in order; repairs that meet are one stretch. */
export function locateRepairs(original: string, repairs: readonly Repair[]): Repaired[] {
  let form = canonicalize(original);
  const changed: Changed[] = [];
  for (const [by, each] of repairs.entries()) {
    changed.push(...places(form, each).map((place) => ({ ...place, by: [by] })));
    form = repair(form, each);
  }
  return joined(changed).map((each) => ({ ...each, read: readAt(form, each) }));
}

function places({ text, offsets, ends }: Canonical, { printed, read }: Repair) {
  const wanted = canonical(printed);
  if (wanted === canonical(read)) return [];
  return placesOf(text, wanted).map((at) => ({
    start: offsets[at] ?? 0,
    end: ends[at + wanted.length - 1] ?? 0,
  }));
}

function joined(changed: readonly Changed[]): Changed[] {
  const all: Changed[] = [];
  for (const each of changed.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (!last || each.start >= last.end) all.push(each);
    else
      all[all.length - 1] = {
        ...last,
        end: Math.max(last.end, each.end),
        by: [...new Set([...last.by, ...each.by])].toSorted((a, b) => a - b),
      };
  }
  return all;
}

const readAt = ({ text, offsets }: Canonical, { start, end }: Changed): string =>
  [...offsets.keys()]
    .filter((i) => (offsets[i] ?? -1) >= start && (offsets[i] ?? end) < end)
    .map((i) => text[i])
    .join('');
