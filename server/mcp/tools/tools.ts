import type { Tool } from '../tool.ts';
import { compareMeasures } from './compareMeasures.ts';
import { compareTargets } from './compareTargets.ts';
import { entity } from './entity.ts';
import { graphqlSchema } from './graphqlSchema.ts';
import { runQuery } from './runQuery.ts';
import { search } from './search.ts';
import { sharedInstruments } from './sharedInstruments.ts';

/** Everything that can be asked, in the order in which it is offered. */
export const tools: readonly Tool[] = [
  search,
  entity,
  compareMeasures,
  compareTargets,
  sharedInstruments,
  graphqlSchema,
  runQuery,
];
