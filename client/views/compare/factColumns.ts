import type { CompareMeasuresQuery, MeasureCardFragment } from '../../../generated/operations.ts';

export type Named = { readonly id: string; readonly name: string };
export type Policy = CompareMeasuresQuery['policies']['nodes'][number];
export type PlaceFacts = {
  readonly place: Named;
  readonly measures: readonly MeasureCardFragment[];
  readonly policies: readonly Policy[];
};

type Found = CompareMeasuresQuery & {
  /** The measures of all pages that are here. */
  readonly further: readonly MeasureCardFragment[];
  readonly places: readonly Named[];
  readonly holds?: ((measure: MeasureCardFragment) => boolean) | undefined;
};

/** What each place has, those first that have most on the first page, so that further ones move no column. */
export function factColumns({ measures, policies, further, places, holds = () => true }: Found) {
  const isOf = (place: Named, policy: { readonly regions: readonly { readonly id: string }[] }) =>
    policy.regions.some(({ id }) => id === place.id);
  const within = (all: readonly MeasureCardFragment[], place: Named) =>
    all.filter((measure) => holds(measure) && isOf(place, measure.policy));
  const early = new Map(places.map((place) => [place, within(measures.nodes, place).length]));
  const columns = places
    .toSorted((left, right) => (early.get(right) ?? 0) - (early.get(left) ?? 0))
    .map((place): PlaceFacts => {
      const own = policies.nodes.filter((policy) => isOf(place, policy));
      return { place, measures: within(further, place), policies: own };
    });
  return { measures: further.filter(holds), columns };
}
