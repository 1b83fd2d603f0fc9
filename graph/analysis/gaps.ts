import { heldDisclosures } from '../store/questions/held.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { isWhole, type Standing, standingOf } from './ownPlaces.ts';
import { placesUsing } from './placesUsing.ts';

export type GapsRequest = {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** In how many of them an instrument must be used. */
  readonly k: number;
  readonly exact: boolean;
  /** How many instruments to answer. */
  readonly limit: number;
};

/** An instrument with the places that use it, that are silent on it, and of which that is not known, each in their order. */
export type Gap = {
  readonly instrument: string;
  readonly users: readonly string[];
  readonly silent: readonly string[];
  readonly unknown: readonly string[];
  /** The places that were asked about; null for all. */
  readonly regions: readonly string[] | null;
  readonly exact: boolean;
};

/** What several places use and at least one is silent on: most users first, then most silent places, then by id. */
export const gaps: Analysis<GapsRequest, Gap[]> = {
  id: 'gaps',
  caption: { zh: '缺口', en: 'Gaps' },
  description: {
    zh: '若干地方都用、而有的地方没有提及的政策工具，以及各是哪些地方。',
    en: 'Instruments that several places use and at least one is silent on, with who has them.',
  },
  warning: {
    zh: '“没有提及”只对综合性且全文公开的文件成立，也不等于当地没有这样做：可能写在别的文件里。',
    en: 'Silence is claimed only of a comprehensive, wholly disclosed document, and does not mean that a place does no such thing: another document may say it.',
  },
  run: gapsOf,
};

async function gapsOf(ask: Ask, { k, regions, exact, limit }: GapsRequest): Promise<Gap[]> {
  const [used, disclosures] = await Promise.all([
    placesUsing(ask, { regions, exact }),
    ask(heldDisclosures, { regions, policies: null }),
  ]);
  const places = [...Map.groupBy(disclosures, ({ region }) => region)];
  const speaking = new Set(places.filter(([, told]) => told.some(isWhole)).map(([id]) => id));
  const found = used.map(({ instrument, places: users }) => {
    const where = (standing: Standing) =>
      places.flatMap(([id]) =>
        standingOf({ speaking: speaking.has(id) }, users.has(id) ? 1 : 0) === standing ? id : [],
      );
    return {
      ...{ instrument, regions, exact },
      users: where('USED'),
      silent: where('SILENT'),
      unknown: where('UNKNOWN'),
    };
  });
  const gapped = found.filter(({ users, silent }) => users.length >= k && silent.length > 0);
  return gapped.toSorted(mostFirst).slice(0, limit);
}

const mostFirst = (a: Gap, b: Gap): number =>
  b.users.length - a.users.length || b.silent.length - a.silent.length || (a.instrument < b.instrument ? -1 : 1);
