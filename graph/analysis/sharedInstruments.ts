import type { Ask } from './ask.ts';
import { instrumentUses, sum, type Use } from './instrumentUses.ts';

type Request = {
  /** The places to look at, those under them included; null for all. */
  readonly regions: readonly string[] | null;
  readonly minRegions: number;
  readonly exact: boolean;
};

/** An instrument with the places whose own policies use it, in their order, and how many measures of these do. */
export type Shared = {
  readonly instrument: string;
  readonly regions: readonly string[];
  readonly measures: number;
};

/**
 * Instruments that the own policies of at least `minRegions` of these places use: most places first, then most measures,
 * then by id.
 */
export async function sharedInstruments(ask: Ask, { regions, minRegions, exact }: Request): Promise<Shared[]> {
  const uses = await instrumentUses(ask, { regions, instruments: null, exact });
  const byInstrument = Map.groupBy(
    uses.filter(({ own }) => own),
    ({ instrument }) => instrument,
  );
  return [...byInstrument.values()]
    .filter((users) => users.length >= minRegions)
    .map(sharedBy)
    .toSorted(mostFirst);
}

function sharedBy(users: readonly Use[]): Shared {
  return {
    instrument: users[0]?.instrument ?? '',
    regions: users.map(({ region }) => region),
    measures: sum(new Map(users.flatMap(({ policies }) => policies))),
  };
}

const mostFirst = (a: Shared, b: Shared): number =>
  b.regions.length - a.regions.length || b.measures - a.measures || (a.instrument < b.instrument ? -1 : 1);
