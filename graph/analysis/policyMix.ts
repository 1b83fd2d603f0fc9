import { heldDocuments } from '../store/questions/held.ts';
import { measureCounts } from '../store/questions/measureCounts.ts';
import { measureSums } from '../store/questions/measureSums.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type Mix, mixOf } from './mixOf.ts';
import { ownPlaces, policiesOf } from './ownPlaces.ts';
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
  const [sorting, { places, total }, documents] = await Promise.all([
    sortingOf(ask),
    ownPlaces(ask, { regions, policies, limit }),
    ask(heldDocuments, { regions, policies, limit: limit + 1 }),
  ]);
  const shown = documents.slice(0, limit);
  const filter = { policies: [...new Set([...policiesOf(places), ...shown])] };
  const { members } = sorting;
  const [sums, counts] = await Promise.all([
    ask(measureSums, filter),
    members.length > 0 ? ask(measureCounts, { members, filter }) : [],
  ]);
  const counted = { sorting, sums, counts };
  return {
    scheme,
    schemes: sorting.schemes,
    places: mixOf(places, counted),
    documents: mixOf(
      shown.map((id) => ({ id, policies: [id] })),
      counted,
    ),
    truncated: Math.max(total, documents.length) > limit,
  };
}
