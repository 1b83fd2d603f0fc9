import type { CompareAdoptionQuery } from '../../../../generated/operations.ts';

/** The places that took an instrument or program up. */
export type Adopted = CompareAdoptionQuery['adoption'];
