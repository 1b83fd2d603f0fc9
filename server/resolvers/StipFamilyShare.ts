import type { StipFamilyShareResolvers } from '../../generated/resolvers.ts';
import { stipFamilies } from '../../graph/stip.ts';
import { measuresOfPart } from '../mix.ts';
import { inLanguage } from '../words.ts';

export const StipFamilyShare: StipFamilyShareResolvers = {
  name: ({ family }, { lang }) => inLanguage(lang, stipFamilies[family].zh, stipFamilies[family].en),
  measureCount: ({ measures }) => measures,
  measures: measuresOfPart,
};
