import type { CompareSidesQuery } from '../../../../generated/operations.ts';

/** Places or documents side by side. */
export type Sided = CompareSidesQuery['sideBySide'];
