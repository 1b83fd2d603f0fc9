import type { CompareWorkQuery } from '../../../../generated/operations.ts';

/** Bodies that answer together, in one place or in all. */
export type WorkNetwork = CompareWorkQuery['collaboration']['together'];
