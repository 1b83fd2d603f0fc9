import type { CorpusQuery, FacetsQuery } from '../../../generated/operations.ts';
import { type Facet, type Filter, facetNames, type Side } from '../../state/recipe.ts';
import type { Branch } from '../../state/tree.ts';
import { type Counts, type Entry, growTree, withChosen } from './growTree.ts';
import type { Counting } from './useFacets.ts';

export type FacetTrees = Readonly<Record<Facet, readonly Branch[]>>;
type Known = { readonly corpus: CorpusQuery | null; readonly counting: Counting };

/** What can be chosen in each facet, each with how many measures choosing it would give. Places stand in their own order, all else by measures. */
export function makeTrees({ corpus, counting }: Known, filter: Filter): FacetTrees {
  const trees = facetNames.map((facet) => {
    const entries = entriesOf(facet, corpus, counting);
    const counted = { all: countsOf(facet, counting.all), now: countsOf(facet, counting.now) };
    const nameOf = (id: string) => entries.find((entry) => entry.id === id)?.name ?? id;
    return [facet, withChosen(growTree(entries, counted, facet !== 'places'), filter[facet], nameOf)] as const;
  });
  return Object.fromEntries(trees) as FacetTrees;
}

/** The schemes that sort instruments into sides, the given one among them. */
export function schemesIn(corpus: CorpusQuery | null, chosen: string): readonly string[] {
  const found = (corpus?.instruments ?? []).flatMap(({ sides }) => sides.map(({ scheme }) => scheme));
  return [...new Set([...found, chosen])].sort();
}

/** The side of each instrument under a scheme, by its id. */
export function sidesIn(corpus: CorpusQuery | null, scheme: string): ReadonlyMap<string, Side> {
  const coded = (corpus?.instruments ?? []).flatMap(({ id, sides }) => sides.map((coding) => ({ id, ...coding })));
  return new Map(coded.filter((coding) => coding.scheme === scheme).map(({ id, side }) => [id, side]));
}

function entriesOf(facet: Facet, corpus: CorpusQuery | null, { all }: Counting): readonly Entry[] {
  if (facet === 'places') {
    return (corpus?.regions ?? []).map(({ id, name, parent }) => ({ id, name, parent: parent?.id ?? null }));
  }
  if (facet === 'functions' || facet === 'programs') {
    return (all?.[facet] ?? []).map(({ entity: { id, name } }) => ({ id, name, parent: null }));
  }
  return (corpus?.[facet] ?? []).map(({ id, name, broader }) => ({ id, name, parent: broader?.id ?? null }));
}

function countsOf(facet: Facet, facets: FacetsQuery['facets'] | null): Counts | null {
  return facets && new Map(facets[facet].map(({ entity, count }) => [entity.id, count]));
}
