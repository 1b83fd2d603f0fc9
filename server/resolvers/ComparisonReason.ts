import type { ComparisonReasonResolvers } from '../../generated/resolvers.ts';
import { inLanguage } from '../words.ts';

export const ComparisonReason: ComparisonReasonResolvers = {
  text: ({ zh, en }, { lang }) => inLanguage(lang, zh, en),
};
