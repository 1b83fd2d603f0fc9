import type { StipShareResolvers } from '../../generated/resolvers.ts';
import { familyOf, stipCodes } from '../../graph/stip.ts';
import { measuresOfPart } from '../mix.ts';
import { inLanguage } from '../words.ts';

export const StipShare: StipShareResolvers = {
  name: ({ code }, { lang }) => inLanguage(lang, stipCodes[code]?.zh ?? code, stipCodes[code]?.en ?? code),
  family: ({ code }) => familyOf(code),
  measureCount: ({ measures }) => measures,
  measures: measuresOfPart,
};
