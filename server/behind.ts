import type { Filter } from '../graph/store/questions/filters.ts';
import type { Cell } from './loaders/cells.ts';

/** What stands behind a cell, bar or point: measures by the instruments that they use and by whose policies they are of. */
export type Behind = {
  readonly holders: 'REGION' | 'POLICY';
  readonly filter: Filter;
  readonly cell: Cell;
};

/** Whose measures the parts of a mix are made of. */
export type PartOwner = Omit<Behind, 'cell'> & { readonly holder: string };
