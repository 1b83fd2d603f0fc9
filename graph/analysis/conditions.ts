import type { Filter } from '../store/questions/filters.ts';

/**
 * Which measures stand: any of the values within one, all across several. Ids come with all under them; what is absent
 * does not narrow, an empty list lets nothing through. `instruments`, `sides` and `strengths` are met by one and the same
 * coding, all others by its measure.
 */
export type Conditions = {
  readonly regions?: readonly string[];
  readonly instruments?: readonly string[];
  /** The instruments that have one of the sides asked for. */
  readonly sides?: readonly string[];
  readonly strengths?: readonly string[];
  readonly functions?: readonly string[];
  readonly groups?: readonly string[];
  readonly industries?: readonly string[];
  readonly programs?: readonly string[];
  /** ISO 8601, to the year, month or day. */
  readonly issuedFrom?: string;
  readonly issuedTo?: string;
};

/** The same with some of them lifted. */
export function without(conditions: Conditions, ...names: readonly (keyof Conditions)[]): Conditions {
  const kept = Object.entries(conditions).filter(([name]) => !names.some((lifted) => lifted === name));
  return Object.fromEntries(kept);
}

/** The conditions on a measure, without those on its codings. */
export const onMeasures = (conditions: Conditions): Conditions =>
  without(conditions, 'instruments', 'sides', 'strengths');

/** Whether they are on documents alone: on places and dates of issue. */
export const onlyOnDocuments = (conditions: Conditions): boolean =>
  Object.keys(without(conditions, 'regions', 'issuedFrom', 'issuedTo')).length === 0;

/** Whether nothing can stand. */
export const isVoid = (conditions: Conditions): boolean =>
  [...Object.values(conditions), codedWith(conditions)].some((list) => list?.length === 0);

/** The instruments that a standing coding may have; null where it may have any. */
export function codedWith({ instruments, sides }: Conditions): readonly string[] | null {
  if (!instruments || !sides) return instruments ?? sides ?? null;
  const chosen = new Set(instruments);
  return sides.filter((id) => chosen.has(id));
}

/** What the store is asked of measures. */
export function filterOf(conditions: Conditions): Filter {
  const { strengths } = conditions;
  const instruments = codedWith(conditions);
  const others = onMeasures(conditions);
  if (instruments && strengths) {
    const codings = instruments.flatMap((id) => strengths.map((strength) => `${id} ${strength}`));
    return { ...others, codings };
  }
  return { ...others, ...(instruments ? { instruments } : {}), ...(strengths ? { strengths } : {}) };
}
