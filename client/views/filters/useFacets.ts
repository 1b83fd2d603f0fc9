import { useRef } from 'react';
import type { FacetsQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { measureFilter } from '../../queries/askStanding.ts';
import { facets } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { defaultScheme, type Filter } from '../../state/recipe.ts';

type Facets = FacetsQuery['facets'];
/** How many measures each value has: in all, and under the filter; null until it is known, or where it is not to be had. */
export type Counting = { readonly all: Facets | null; readonly now: Facets | null; readonly failed: boolean };

/** Counts measures by facet. While a new filter is counted, the counts before it stand. */
export function useFacets(filter: Filter): Counting {
  const { lang } = useWords();
  const { scheme } = filter;
  const all = useAnswer(facets, { lang, filter: { scheme: defaultScheme } });
  const now = useAnswer(facets, { lang, filter: measureFilter(filter) ?? { scheme } });
  const last = useRef<Facets | null>(null);
  if (now.status === 'ready') last.current = now.data.facets;
  const failed = now.status === 'failed' || all.status === 'failed';
  return {
    all: all.status === 'ready' ? all.data.facets : null,
    now: now.status === 'failed' ? null : last.current,
    failed,
  };
}
