import type { SideShareResolvers } from '../../generated/resolvers.ts';
import { measuresOfPart } from '../mix.ts';

export const SideShare: SideShareResolvers = {
  measureCount: ({ measures }) => measures,
  measures: measuresOfPart,
};
