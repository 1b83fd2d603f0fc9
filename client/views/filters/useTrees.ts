import { useMemo } from 'react';
import type { CorpusQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { corpus } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { Filter, Side } from '../../state/recipe.ts';
import { type FacetTrees, makeTrees, schemesIn, sidesIn } from './makeTrees.ts';
import { type Counting, useFacets } from './useFacets.ts';

export type Trees = {
  readonly facets: FacetTrees;
  /** The schemes by which instruments have sides. */
  readonly schemes: readonly string[];
  /** The side of each instrument under the scheme in use, by its id. */
  readonly sides: ReadonlyMap<string, Side>;
  readonly counting: Counting;
  readonly corpus: CorpusQuery['corpus'] | null;
  /** How many documents have no date of issue. */
  readonly undated: number;
};

/** What measures can be filtered by, with counts under the filter as it stands. */
export function useTrees(filter: Filter): Trees {
  const { lang } = useWords();
  const answered = useAnswer(corpus, { lang });
  const data = answered.status === 'ready' ? answered.data : null;
  const { all, now, failed } = useFacets(filter);
  return useMemo(() => {
    const counting = { all, now, failed };
    return {
      facets: makeTrees({ corpus: data, counting }, filter),
      schemes: schemesIn(data, filter.scheme),
      sides: sidesIn(data, filter.scheme),
      counting,
      corpus: data?.corpus ?? null,
      undated: data?.policies.nodes.filter(({ issued }) => issued === null).length ?? 0,
    };
  }, [data, all, now, failed, filter]);
}
