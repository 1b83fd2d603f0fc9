import type { CompareWorkQuery } from '../../../../generated/operations.ts';

type Answer = CompareWorkQuery['collaboration'];
export type Place = NonNullable<Answer['places'][number]['region']>;

/** Bodies that answer together: in one place, or, where that is null, in all. */
export type WorkNetwork = Answer['together'] & {
  readonly region: Place | null;
  /** Of how many places how many are taken as one, where that is not all. */
  readonly cut: { readonly shown: number; readonly total: number } | null;
};

/** The places that an answer tells of. */
export const placesOf = ({ places }: Answer): Place[] => places.flatMap(({ region }) => region ?? []);
