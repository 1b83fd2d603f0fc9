import { holders } from '../store/questions/holders.ts';
import { measureCounts } from '../store/questions/measureCounts.ts';
import { measureSums } from '../store/questions/measureSums.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import type { Group } from './countsIn.ts';
import { type Mix, mixOf } from './mixOf.ts';
import { ownPlaces } from './ownPlaces.ts';
import { sortingOf } from './sorting.ts';

export type MixRequest = {
  /** Only these places, and documents that apply in them; null for all. */
  readonly regions: readonly string[] | null;
  /** Only these documents, and places by these alone; null for all. */
  readonly policies: readonly string[] | null;
  readonly scheme: string;
  /** How many places and how many documents to show. */
  readonly limit: number;
};

export type PolicyMix = {
  readonly scheme: string;
  readonly schemes: readonly string[];
  readonly places: readonly Mix[];
  readonly documents: readonly Mix[];
  readonly truncated: boolean;
};

/** How the measures of places and of documents divide into sides, under every scheme, and into STIP codes. */
export const policyMix: Analysis<MixRequest, PolicyMix> = {
  id: 'policyMix',
  caption: { zh: '政策组合', en: 'Policy mix' },
  description: {
    zh: '各地、各文件的举措在供给、环境、需求三面的比重，以及按 STIP 代码的分布；换一种分类方案，比重移动多少。',
    en: 'The shares of supply, environment and demand side in each place and document, with STIP codes, and how far the shares move from scheme to scheme.',
  },
  warning: {
    zh: '一项举措按它涉及的每一面各计一次；比重取决于分类方案，须连同方案名称引用；举措数不等于力度或金额。',
    en: 'A measure counts once for each side that it works from; shares depend on the scheme and are to be cited with its name; a number of measures is neither effort nor money.',
  },
  run: mixesOf,
};

async function mixesOf(ask: Ask, { regions, policies, scheme, limit }: MixRequest): Promise<PolicyMix> {
  const [sorting, places] = await Promise.all([sortingOf(ask), placesOf(ask, regions, policies)]);
  const { members } = sorting;
  const filter = policies ? { policies } : {};
  const [sums, counts, documents] = await Promise.all([
    ask(measureSums, filter),
    members.length > 0 ? ask(measureCounts, { members, filter }) : [],
    documentsOf(ask, places),
  ]);
  const shown = (groups: readonly Group[]) => mixOf(groups.slice(0, limit), { sorting, sums, counts });
  return {
    scheme,
    schemes: sorting.schemes,
    places: shown(places),
    documents: shown(documents),
    truncated: Math.max(places.length, documents.length) > limit,
  };
}

/** The places with those of their own policies that are asked for; places without any are left out. */
async function placesOf(ask: Ask, regions: MixRequest['regions'], policies: MixRequest['policies']): Promise<Group[]> {
  const asked = policies && new Set(policies);
  const places = await ownPlaces(ask, regions);
  const groups = places.map(({ id, policies: own }) => ({
    id,
    policies: own.filter((each) => asked?.has(each) ?? true),
  }));
  return groups.filter((group) => group.policies.length > 0);
}

/** The documents of these places, in the order of documents. */
async function documentsOf(ask: Ask, places: readonly Group[]): Promise<Group[]> {
  const shown = new Set(places.flatMap(({ policies }) => policies));
  const sorts = new Map((await ask(holders, null)).map(({ policy, policySort }) => [policy, policySort]));
  const sorted = [...shown].toSorted((a, b) => ((sorts.get(a) ?? '') < (sorts.get(b) ?? '') ? -1 : 1));
  return sorted.map((id) => ({ id, policies: [id] }));
}
