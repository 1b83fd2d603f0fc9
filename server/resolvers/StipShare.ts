import type { StipShareResolvers } from '../../generated/resolvers.ts';
import { measuresOfPart } from '../mix.ts';

export const StipShare: StipShareResolvers = {
  measureCount: ({ measures }) => measures,
  measures: measuresOfPart,
};
