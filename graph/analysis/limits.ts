import { type Disclosure, disclosures, disclosuresEach } from '../store/questions/disclosures.ts';
import type { Ask } from './ask.ts';

export type Limit = {
  readonly code:
    | 'FEW_DOCUMENTS'
    | 'DATES_DIFFER'
    | 'LEVELS_DIFFER'
    | 'ONE_SUBJECT'
    | 'PARTLY_DISCLOSED'
    | 'ANNEX'
    | 'DAMAGED_TEXT';
  readonly zh: string;
  readonly en: string;
  /** How many policies it concerns. */
  readonly policies: number;
};
type Counted = Disclosure & { readonly policies: number };
type Rule = {
  readonly code: Limit['code'];
  /** The policies that it concerns; none where it does not hold. */
  readonly concerns: <Held extends Counted>(held: readonly Held[]) => readonly Held[];
  readonly words: (count: number, held: readonly Disclosure[]) => { readonly zh: string; readonly en: string };
};

/** Fewer than this say little about what places in general do. */
const few = 30;
const years = (held: readonly Disclosure[]) =>
  [...new Set(held.flatMap(({ issued }) => issued?.slice(0, 4) ?? []))].toSorted();
const lacking =
  (part: string) =>
  <Held extends Counted>(held: readonly Held[]) =>
    held.filter(({ missing }) => missing.includes(part));
const sum = (held: readonly Counted[]): number => held.reduce((total, { policies }) => total + policies, 0);
const documents = (count: number) => `${count} ${count === 1 ? 'document' : 'documents'}`;
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

const rules: readonly Rule[] = [
  {
    code: 'FEW_DOCUMENTS',
    concerns: (held) => (sum(held) < few ? held : []),
    words: (count) => ({
      zh: `库中只有${count}份文件，不能代表各地的一般做法，也不能说明谁先谁后。`,
      en: `Only ${documents(count)} ${verb(count, 'is', 'are')} held: too few to stand for places in general, or to tell who came first.`,
    }),
  },
  {
    code: 'DATES_DIFFER',
    concerns: (held) => (years(held).length > 1 ? held : []),
    words: (_, held) => ({
      zh: `成文年份从${years(held)[0]}到${years(held).at(-1)}不等，差别可能来自年份而非地方。`,
      en: `They date from ${years(held)[0]} to ${years(held).at(-1)}: a difference may come from the year, not the place.`,
    }),
  },
  {
    code: 'LEVELS_DIFFER',
    concerns: (held) => (new Set(held.flatMap(({ levels }) => levels)).size > 1 ? held : []),
    words: () => ({
      zh: '不同行政层级并列，数量目标的规模不宜直接相比。',
      en: 'Places of different administrative levels stand side by side: the size of a figure is not to be compared as it stands.',
    }),
  },
  {
    code: 'ONE_SUBJECT',
    concerns: (held) => held.filter(({ comprehensive }) => !comprehensive),
    words: (count) => ({
      zh: `${count}份文件只谈一种工具或一个主题，对其他工具没有提及不等于没有。`,
      en: `${documents(count)} ${verb(count, 'treats', 'treat')} one instrument or subject only: what is not mentioned may well exist.`,
    }),
  },
  {
    code: 'PARTLY_DISCLOSED',
    concerns: lacking('PARTLY_DISCLOSED'),
    words: (count) => ({
      zh: `${count}份文件仅部分公开，未见的内容不得而知。`,
      en: `${documents(count)} disclosed in part only: what was withheld is not known.`,
    }),
  },
  {
    code: 'ANNEX',
    concerns: lacking('ANNEX'),
    words: (count) => ({
      zh: `${count}份文件的附件不在库中，附件所载的分工等内容缺失。`,
      en: `Annexes of ${documents(count)} are not here, and what they assign with them.`,
    }),
  },
  {
    code: 'DAMAGED_TEXT',
    concerns: lacking('DAMAGED_TEXT'),
    words: (count) => ({
      zh: `${count}份文件的文本有损坏，修补之处逐条列明。`,
      en: `The text of ${documents(count)} is damaged; each repair is listed.`,
    }),
  },
];

/** What the policies held cannot tell, in the order of the codes. */
export async function limits(ask: Ask): Promise<Limit[]> {
  const held = await ask(disclosures, null);
  return rules.flatMap(({ code, concerns, words }) => {
    const policies = sum(concerns(held));
    return policies === 0 ? [] : [{ code, ...words(policies, held), policies }];
  });
}

/** The policies that a limit concerns, by id, in the order of policies. */
export async function limitedBy(ask: Ask, code: Limit['code']): Promise<string[]> {
  const held = (await ask(disclosuresEach, null)).map((each) => ({ ...each, policies: 1 }));
  const found = rules.filter((rule) => rule.code === code).flatMap(({ concerns }) => concerns(held));
  return found.map(({ policy }) => policy);
}
