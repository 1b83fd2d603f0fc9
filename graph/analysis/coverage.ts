import { type Disclosure, disclosures } from '../store/questions/disclosures.ts';
import { hierarchy } from '../store/questions/hierarchy.ts';
import { holders } from '../store/questions/holders.ts';
import type { Ask } from './ask.ts';
import { instrumentUses } from './instrumentUses.ts';

type Request = {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Only these instruments; null for all. */
  readonly instruments: readonly string[] | null;
  readonly exact: boolean;
};

export type Cell = {
  readonly region: string;
  readonly instrument: string;
  readonly standing: 'USED' | 'SILENT' | 'UNKNOWN';
  readonly measures: number;
};

/** What hides measures; a missing number or signature hides none. */
const hiding = new Set(['PARTLY_DISCLOSED', 'ANNEX', 'DAMAGED_TEXT']);
const isWhole = ({ comprehensive, missing }: Disclosure) => comprehensive && !missing.some((part) => hiding.has(part));

/**
 * Every place with every instrument: used, silent or not known. Silence needs a policy of that very place that covers all
 * subjects and is wholly disclosed.
 */
export async function coverage(ask: Ask, { regions, instruments, exact }: Request): Promise<Cell[]> {
  const [held, told, all, uses] = await Promise.all([
    ask(holders, null),
    ask(disclosures, null),
    ask(hierarchy, 'INSTRUMENT'),
    instrumentUses(ask, { regions, instruments, exact }),
  ]);
  const own = held.filter((holder) => holder.own && (regions?.includes(holder.region) ?? true));
  const whole = new Set(told.filter(isWhole).map(({ policy }) => policy));
  const speaking = new Set(own.filter(({ policy }) => whole.has(policy)).map(({ region }) => region));
  const measures = new Map(uses.map((use) => [`${use.region} ${use.instrument}`, use.measures]));
  const ids = [...new Set(instruments ?? all.map(({ id }) => id))].toSorted();
  return [...new Set(own.map(({ region }) => region))].flatMap((region) =>
    ids.map((instrument) => {
      const count = measures.get(`${region} ${instrument}`) ?? 0;
      const standing = count > 0 ? 'USED' : speaking.has(region) ? 'SILENT' : 'UNKNOWN';
      return { region, instrument, standing, measures: count };
    }),
  );
}
