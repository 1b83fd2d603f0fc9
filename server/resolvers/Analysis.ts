import type { AnalysisResolvers } from '../../generated/resolvers.ts';
import { inLanguage } from '../words.ts';

export const Analysis: AnalysisResolvers = {
  caption: ({ caption }, { lang }) => inLanguage(lang, caption.zh, caption.en),
  description: ({ description }, { lang }) => inLanguage(lang, description.zh, description.en),
  warning: ({ warning }, { lang }) => (warning ? inLanguage(lang, warning.zh, warning.en) : null),
};
