import { type TakenUp, takenUp } from '../store/questions/takenUp.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type CitedParent, citedParents } from './citedParents.ts';
import { byFirstDay, type Dating, datingOf, type Lag, lagOf } from './lag.ts';

export type AdoptionRequest = {
  readonly by: 'INSTRUMENT' | 'PROGRAM';
  /** What was asked for, with what is under it. */
  readonly ids: readonly string[];
  /** Only these places; null for all. */
  readonly regions: readonly string[] | null;
  /** How many places to answer. */
  readonly limit: number;
};

export type Adopter = Dating &
  Lag & {
    readonly region: string;
    /** The earliest document that does. */
    readonly policy: string;
    readonly policyCount: number;
    readonly measureCount: number;
    /** What that document carries out or applies. */
    readonly parents: readonly CitedParent[];
  };
export type Adoption = { readonly adopters: readonly Adopter[]; readonly totalAdopters: number };

/** Places by when their own policies took something up. */
export const adoption: Analysis<AdoptionRequest, Adoption> = {
  id: 'adoption',
  caption: { zh: '先行与跟进', en: 'First movers and followers' },
  description: {
    zh: '各地自己的文件何时采用某一工具或计划、比最早者晚多少天、依据哪些上位文件。',
    en: 'When the own policies of places took an instrument or program up, how many days after the first, and which documents they cite for it.',
  },
  warning: {
    zh: '日期是库中文件的成文日期，不是某地最早的做法：更早的文件可能不在库中，在库最早不等于首创。先后不等于模仿，引用同一上位文件也可能各自落实。',
    en: 'Dates are those of the documents held, not of what a place did first: an earlier document may not be here, and earliest held is not first of all. Later does not mean copied; places that cite the same document may each carry it out on their own.',
  },
  run,
};

async function run(ask: Ask, { by, ids, regions, limit }: AdoptionRequest): Promise<Adoption> {
  const documents = ids.length > 0 ? await ask(takenUp, { by, ids }) : [];
  const chosen = regions && new Set(regions);
  const own = documents.filter(({ region }) => chosen?.has(region) ?? true);
  const found = [...Map.groupBy(own, ({ region }) => region).values()].flatMap(firstOf);
  const inOrder = found.toSorted(inTurn);
  const [earliest] = inOrder;
  const shown = inOrder.slice(0, limit);
  const users = new Set(documents.map(({ policy }) => policy));
  const policies = shown.map(({ policy }) => policy);
  const parents = await citedParents(ask, policies, users);
  const adopters = shown.map((own) => ({
    ...own,
    ...lagOf(own, earliest ?? own),
    parents: parents.get(own.policy) ?? [],
  }));
  return { adopters, totalAdopters: found.length };
}

type First = Dating & {
  readonly region: string;
  readonly regionSort: string;
  readonly policy: string;
  readonly policyCount: number;
  readonly measureCount: number;
};

/** The earliest document of a place, by the first day on which each can have been issued, then in their order. */
function firstOf(documents: readonly TakenUp[]): First[] {
  const dated = documents.map((document) => ({ ...document, ...datingOf(document.issued) }));
  const [first] = dated.toSorted(byFirstDay);
  if (!first) return [];
  const { measures: _, issued: __, ...own } = first;
  const measureCount = documents.reduce((sum, { measures }) => sum + measures, 0);
  return [{ ...own, policyCount: documents.length, measureCount }];
}

/** By date, then in the order of places. */
const inTurn = (a: First, b: First): number => byFirstDay(a, b) || (a.regionSort < b.regionSort ? -1 : 1);
