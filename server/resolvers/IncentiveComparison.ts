import type { IncentiveComparisonResolvers } from '../../generated/resolvers.ts';
import { incentiveComparison } from '../../graph/analysis/incentiveComparison.ts';
import { warn } from '../../graph/analysis/warn.ts';
import { inLanguage } from '../words.ts';

export const IncentiveComparison: IncentiveComparisonResolvers = {
  warning: async (_comparison, { lang }, { ask }) => {
    const { zh, en } = await warn(ask, incentiveComparison, ['FEW_DOCUMENTS', 'ONE_SUBJECT', 'PARTLY_DISCLOSED']);
    return inLanguage(lang, zh, en);
  },
};
